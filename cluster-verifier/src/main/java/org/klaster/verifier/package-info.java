/**
 * Checks a file of minutes on its own: canonical form, hash, signatures, papers, and the count of
 * every ballot made anew from its rules, electorate and votes.
 *
 * <p>Does not belong here: anything of the server. What the file does not say, this cannot know.
 */
package org.klaster.verifier;
