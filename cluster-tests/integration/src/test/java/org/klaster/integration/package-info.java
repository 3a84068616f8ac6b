/**
 * Tests of the whole system over its real edges: the application in WildFly, sign-in by Keycloak,
 * both databases.
 *
 * <p>Does not belong here: what can be known without a server.
 */
@NullMarked
package org.klaster.integration;

import org.jspecify.annotations.NullMarked;
