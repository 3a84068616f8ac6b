/**
 * Assignments that decisions of councils give to members: giving, reporting, accepting, reminding.
 *
 * <p>Does not belong here: how something is decided.
 */
package org.klaster.council.assignment;
