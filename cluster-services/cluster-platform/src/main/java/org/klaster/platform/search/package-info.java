/**
 * Search by beginnings of words, for the lists of all contexts: conditions of queries over word
 * tables.
 *
 * <p>Does not belong here: the words of a thing, which its entity writes.
 */
package org.klaster.platform.search;
