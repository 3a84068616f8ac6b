package org.klaster.vocabulary.procurement;

/** What a tender may still lack: nobody signs a blank. A text is whole in all three languages. */
public enum TenderGap {
  /** In no lot do enough members take part. */
  LOTS,
  DELIVERY,
  PAYMENT,
  QUALITY,
  LIABILITY,
  PAYMENT_DAYS,
  VALIDITY_DAYS,
  /** The weights of price and quality together are not 100. */
  WEIGHTS,
  /** A quality criterion is not named in all three languages. */
  CRITERIA,
  SAVING_KEY,
  BIDDING_UNTIL,
  /** Only invited suppliers may bid, and nobody is invited. */
  INVITATIONS,
  /** The shares of the markets were not entered. */
  GUARD,
  /** The shares reach the threshold and no legal review is recorded. */
  REVIEW
}
