/**
 * A web address in, captures out. Takes an http or https URL and, where there is one, what was kept
 * of it before; gives every answer on the way, redirects too, with head and body exactly as they
 * came, and a line for everything that was refused; forgets cookies at once and everything else
 * when the run is over. What it will not do: enter the network that it stands in, go where
 * robots.txt says no, wait or read without end.
 */
@NullMarked
package org.capias.intake.fetch;

import org.jspecify.annotations.NullMarked;
