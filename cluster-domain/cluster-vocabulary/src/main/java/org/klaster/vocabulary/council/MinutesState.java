package org.klaster.vocabulary.council;

/** What a check of stored minutes found. */
public enum MinutesState {
  /** Hash and signatures are right, and the rows that it was made of say the same. */
  VALID,
  /** Hash and signatures are right, but the stored rows say something else now. */
  DIFFERS,
  /** Hash and signatures are right, but a signature is of a key that this installation lacks. */
  FOREIGN_KEY,
  /** The text is not the one that was hashed, or a signature is not of it. */
  BROKEN
}
