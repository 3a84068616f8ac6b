package org.klaster.api.council;

import java.util.Set;

/**
 * Whose own case a question is where more than one organisation is interested in it, such as the
 * bidders of a tender. A CDI bean of the context that puts the question; asked once, when the
 * ballot's seats are gathered: seats of these organisations, of their business groups and of their
 * representatives are recused.
 */
public interface BallotInterests {

  /** The subject type for which this bean answers, as given to {@link OpenBallot}. */
  String subjectType();

  /** The interested organisations; empty for none. */
  Set<Long> interested(long subjectId);
}
