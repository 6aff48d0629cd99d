/**
 * A case file or a determination as JSON, text or a page. Takes finished records, gives characters,
 * forgets nothing and adds nothing: what is not in the record is not in the report.
 */
@NullMarked
package org.capias.report;

import org.jspecify.annotations.NullMarked;
