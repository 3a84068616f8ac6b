/**
 * Use cases of the target programme: reading, drafting, submitting to the council, and the
 * ministry's decision.
 *
 * <p>Does not belong here: the ballot by which the council endorses it, see {@code council}.
 */
package org.klaster.api.programme;
