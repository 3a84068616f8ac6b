/**
 * Services of the target programme: who may read it, drafting, submission to the council, the
 * ministry's decision, and its timeline.
 *
 * <p>Does not belong here: the ballot itself; it is put and answered through {@code
 * org.klaster.api.council}.
 */
package org.klaster.programme;
