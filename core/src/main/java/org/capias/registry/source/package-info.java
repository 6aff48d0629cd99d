/**
 * How the registry's tables are written, checked and packed. Takes folders of CSV files described
 * by a {@code datapackage.json}, gives tables of text cells or a list of flaws with file and line,
 * forgets layout and quoting. What the cells mean is the business of {@link org.capias.registry}.
 */
@NullMarked
package org.capias.registry.source;

import org.jspecify.annotations.NullMarked;
