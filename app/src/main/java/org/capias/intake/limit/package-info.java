/**
 * How long something may take. Takes work and a limit; gives what the work hands over, step by
 * step, or says that the limit is over; forgets the work that did not come back, which nobody can
 * stop for certain and which keeps no process from ending.
 */
@NullMarked
package org.capias.intake.limit;

import org.jspecify.annotations.NullMarked;
