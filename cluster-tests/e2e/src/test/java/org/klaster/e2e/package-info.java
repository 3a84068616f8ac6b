/**
 * Tests in a real browser, as each kind of person, signed in through the real Keycloak.
 *
 * <p>Does not belong here: rules that a service or a calculator can be asked about directly.
 */
@NullMarked
package org.klaster.e2e;

import org.jspecify.annotations.NullMarked;
