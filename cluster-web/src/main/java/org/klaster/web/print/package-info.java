/**
 * Printing: well-formed XHTML and the tagged PDF that is made of it, with letters of its own.
 *
 * <p>Does not belong here: what is printed; each context makes its own documents.
 */
package org.klaster.web.print;
