/**
 * Holds the house in order: which room may know which, what a room shows, how long a file may be.
 */
@NullMarked
package org.capias.house;

import org.jspecify.annotations.NullMarked;
