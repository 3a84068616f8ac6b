package org.klaster.vocabulary.council;

/** What a decision of a council is about. */
public enum DecisionKind {
  /** A ballot on an application for membership. */
  ADMISSION,
  /** A ballot that endorses a programme. */
  PROGRAMME,
  /** A ballot on the terms of a joint purchase, or on its award. */
  TENDER,
  /** A ballot on a joint campaign. */
  CAMPAIGN,
  /** An item of a meeting's agenda, decided by a ballot. */
  VOTED_ITEM,
  /** An item of a meeting's agenda, concluded without a ballot. */
  CONCLUDED_ITEM,
  /** A ballot on a question that was put outside a meeting. */
  QUESTION,
  /** An election of a seat to a function. */
  ELECTION,
  /** A ballot on anything else. */
  OTHER;

  /**
   * @param subjectType as ballots name their subjects
   */
  public static DecisionKind ofBallot(String subjectType) {
    return switch (subjectType) {
      case "membership-application" -> ADMISSION;
      case "programme" -> PROGRAMME;
      case "tender" -> TENDER;
      case "campaign" -> CAMPAIGN;
      case "agenda-item" -> VOTED_ITEM;
      case "question" -> QUESTION;
      default -> OTHER;
    };
  }
}
