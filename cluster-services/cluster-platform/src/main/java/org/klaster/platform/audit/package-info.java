/**
 * The append-only, hash-chained record of who did or tried what, and its verifier.
 *
 * <p>Does not belong here: what a row looked like: that is Envers' history.
 */
package org.klaster.platform.audit;
