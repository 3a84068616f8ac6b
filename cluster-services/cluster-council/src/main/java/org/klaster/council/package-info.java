/**
 * Services of the Coordination Council: composition and rules, ballots and votes, decisions,
 * applications for membership and their admission.
 *
 * <p>Does not belong here: what follows from an outcome in another context; that context implements
 * {@link org.klaster.api.council.BallotOutcomeHandler}.
 */
package org.klaster.council;
