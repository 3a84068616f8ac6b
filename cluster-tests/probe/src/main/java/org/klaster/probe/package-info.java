/**
 * Lets a test call any service as the person whose token it bears, over the application's real
 * sign-in, and look into the database. Only the test application contains it.
 *
 * <p>Does not belong here: anything that the product needs.
 */
@NullMarked
package org.klaster.probe;

import org.jspecify.annotations.NullMarked;
