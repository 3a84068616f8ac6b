package org.klaster.vocabulary.council;

/** Of what the votes in favour are counted as a part. A recused seat is in none of the bases. */
public enum PassBase {
  /** All who took part, abstentions included. */
  PRESENT,
  /** Votes for and against, abstentions left out. */
  CAST,
  /** All seats entitled to vote, whether they took part or not. */
  ENTITLED
}
