package org.klaster.vocabulary.programme;

/** Unit of an expected indicator. */
public enum IndicatorUnit {
  MILLION_TENGE,
  MILLION_USD,
  PERCENT,
  TONNES,
  THOUSAND_TONNES,
  CENTNERS_PER_HECTARE,
  HECTARES,
  PERSONS,
  PIECES
}
