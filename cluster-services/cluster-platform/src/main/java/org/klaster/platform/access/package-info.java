/**
 * Whose rows the caller may see and change; used for lists and for single reads alike.
 *
 * <p>Does not belong here: rules of one context's own rows, such as a council's seats.
 */
package org.klaster.platform.access;
