package org.klaster.vocabulary.marketing;

/** Band of a payer's yearly turnover; what a band weighs is set by each campaign. */
public enum TurnoverBand {
  MICRO,
  SMALL,
  MEDIUM,
  LARGE
}
