/**
 * Texts, dates and numbers in the user's language.
 *
 * <p>Does not belong here: the texts themselves, which lie in the bundles of their context.
 */
package org.klaster.web.i18n;
