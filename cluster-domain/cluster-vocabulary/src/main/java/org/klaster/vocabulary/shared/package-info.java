/**
 * Values that every context speaks: texts in three languages, money, periods, roles, and the
 * exception of a broken rule.
 *
 * <p>Does not belong here: what only one context knows, and anything that needs persistence, a
 * container or the web.
 */
package org.klaster.vocabulary.shared;
