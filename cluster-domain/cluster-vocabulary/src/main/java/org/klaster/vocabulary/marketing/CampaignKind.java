package org.klaster.vocabulary.marketing;

/** What members do together to sell. */
public enum CampaignKind {
  FAIR,
  CATALOGUE,
  BRAND,
  /** Its result is a document that those who paid may read. */
  MARKET_RESEARCH,
  EXPORT_MISSION
}
