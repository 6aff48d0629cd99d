/**
 * A case file arranged for a reader, in words but without a layout: which questions come in which
 * order, who said what, where the sources differ, what nobody tells. Takes a case file, gives a
 * {@link org.capias.report.view.Page} that the text and the HTML report both print; forgets ids and
 * everything else that only a program needs. The inside of {@code org.capias.report}.
 */
@NullMarked
package org.capias.report.view;

import org.jspecify.annotations.NullMarked;
