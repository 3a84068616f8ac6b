package org.klaster.vocabulary.council;

/** What became of an option. */
public enum OptionStanding {
  CARRIED,
  /** Ahead of a tie that nobody has broken. */
  LEADING,
  /** Level with others for fewer places than there are of them. */
  TIED,
  NOT_CARRIED
}
