/**
 * Use cases of the Coordination Council: its composition and rules, ballots and votes, decisions,
 * and applications for membership.
 *
 * <p>A ballot is neutral: any context may put a question to the council by {@link
 * org.klaster.api.council.Ballots#open} and learns what was decided by implementing {@link
 * org.klaster.api.council.BallotOutcomeHandler}. Does not belong here: what follows from an outcome
 * outside of the council.
 */
package org.klaster.api.council;
