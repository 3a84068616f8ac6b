/**
 * Identities of people behind the audit trail, under keys that can be destroyed, and the erasure of
 * a person.
 *
 * <p>Does not belong here: who may see whose rows, see access.
 */
package org.klaster.platform.person;
