package org.klaster.vocabulary.council;

/** What a quorum is measured on. A recused seat is in none of the bases. */
public enum QuorumBase {
  /** Those who took part, of all seats entitled to vote. */
  ENTITLED,
  /** Those who voted for or against, of all who took part: too many abstentions decide nothing. */
  PRESENT
}
