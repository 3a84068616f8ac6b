/**
 * From an exception to what a person sees: a message, an error page, a reference number.
 *
 * <p>Does not belong here: rules and their codes.
 */
package org.klaster.web.faults;
