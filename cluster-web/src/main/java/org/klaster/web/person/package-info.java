/**
 * Pages about people as such: the erasure of one.
 *
 * <p>Does not belong here: representatives and seats, which are of their contexts.
 */
package org.klaster.web.person;
