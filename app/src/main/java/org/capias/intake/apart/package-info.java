/**
 * A second Java, which can be ended. Takes a question as bytes and gives the answers as bytes, from
 * a process of its own that runs the same program; forgets that process where it does not come back
 * or takes too much memory. What the bytes mean is the business of whoever asks.
 */
@NullMarked
package org.capias.intake.apart;

import org.jspecify.annotations.NullMarked;
