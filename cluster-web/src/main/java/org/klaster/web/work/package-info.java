/**
 * "My work", the home of a signed-in person.
 *
 * <p>Does not belong here: what waits; each context tells that itself.
 */
package org.klaster.web.work;
