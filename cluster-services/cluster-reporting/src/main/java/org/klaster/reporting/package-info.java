/**
 * Services of reporting. Reads the registry's memberships and names; nobody depends on this
 * package.
 *
 * <p>Does not belong here: arithmetic and rules, which are pure and stand in the model.
 */
package org.klaster.reporting;
