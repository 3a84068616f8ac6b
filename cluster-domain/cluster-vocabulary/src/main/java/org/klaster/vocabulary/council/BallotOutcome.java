package org.klaster.vocabulary.council;

/** What a count says. */
public enum BallotOutcome {
  CARRIED,
  NOT_CARRIED,
  /** Too few took part; the question may be put again in a new ballot. */
  NO_QUORUM,
  /** For and against are equal: the chair's casting vote decides where the rules have one. */
  TIED
}
