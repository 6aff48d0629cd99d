/**
 * HTTP messages as they were stored. Takes a head and a body; gives status, fields, and the body
 * without transfer and content coding, under a limit; forgets nothing but the codings.
 */
@NullMarked
package org.capias.intake.http;

import org.jspecify.annotations.NullMarked;
