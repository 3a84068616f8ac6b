/**
 * Working groups of a council: who is charged with which task, from when to when, and who leads.
 *
 * <p>Does not belong here: what becomes of a proposal that a group's lead made, which is the
 * meeting's ({@link org.klaster.council.meeting}).
 */
package org.klaster.council.group;
