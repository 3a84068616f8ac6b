package org.klaster.vocabulary.council;

/** Yearly turnover that an applicant declares, in bands, so that no exact figure is asked for. */
public enum TurnoverBand {
  UP_TO_100_MLN,
  FROM_100_TO_500_MLN,
  FROM_500_MLN_TO_3_BLN,
  OVER_3_BLN
}
