package org.klaster.api.council;

/**
 * What follows from a ballot in the context that put the question. A CDI bean; called once, in the
 * transaction that certifies or annuls the ballot, under whoever caused it (a voter, the chair, or
 * the system at the deadline): it must not ask for roles. An exception undoes the closing, which is
 * then tried again.
 */
public interface BallotOutcomeHandler {

  /** The subject type that this handler answers for, as given to {@link OpenBallot}. */
  String subjectType();

  /** The ballot has its final outcome. */
  void decided(BallotDecided decided);

  /**
   * The ballot was annulled while open; nothing was decided and the question may be put again.
   *
   * @param reason why
   */
  default void annulled(long ballotId, long subjectId, String reason) {}
}
