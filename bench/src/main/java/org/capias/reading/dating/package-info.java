/** Learns which date of a text is that of an encounter. */
@NullMarked
package org.capias.reading.dating;

import org.jspecify.annotations.NullMarked;
