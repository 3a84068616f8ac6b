/**
 * The change feed: what changed, in the order of commits, filtered to what the reader may read.
 *
 * <p>Does not belong here: who may read what: each context says it of its own things; delivery to
 * other systems, see webhook.
 */
package org.klaster.platform.change;
