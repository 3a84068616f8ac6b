/**
 * What membership brings: the lines that each context contributes.
 *
 * <p>Does not belong here: what members enter themselves and who may read it, see {@code
 * reporting}.
 */
package org.klaster.platform.benefit;
