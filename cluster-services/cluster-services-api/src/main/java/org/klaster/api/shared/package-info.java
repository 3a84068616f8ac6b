/**
 * What all service interfaces share: pages of a list, and the exceptions that a caller may meet.
 *
 * <p>Does not belong here: an interface of a context.
 */
package org.klaster.api.shared;
