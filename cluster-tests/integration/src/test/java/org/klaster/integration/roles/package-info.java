/**
 * Every operation, called as every role, with own and with foreign rows, against the table of the
 * manual.
 *
 * <p>Does not belong here: what an operation does once it is allowed.
 */
@NullMarked
package org.klaster.integration.roles;

import org.jspecify.annotations.NullMarked;
