/**
 * Encryption of what the database must not hold in clear, under a key that lies outside of it.
 *
 * <p>Does not belong here: signatures; passwords of people, which Keycloak keeps.
 */
package org.klaster.platform.secret;
