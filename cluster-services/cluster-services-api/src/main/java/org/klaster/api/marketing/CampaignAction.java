package org.klaster.api.marketing;

/** What the caller may do with a campaign now. */
public enum CampaignAction {
  REVISE,
  OPEN_PLEDGING,
  SEE_PLEDGES,
  PUT_TO_VOTE,
  START,
  EXAMINE_CLAIMS,
  SPLIT,
  SETTLE,
  CLOSE,
  CANCEL,
  PUBLISH_RESEARCH,
  PLEDGE,
  CLAIM,
  REPORT,
  ANSWER_SHARE
}
