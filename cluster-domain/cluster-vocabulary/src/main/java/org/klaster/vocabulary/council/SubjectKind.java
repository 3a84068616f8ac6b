package org.klaster.vocabulary.council;

/** The kinds of subject for which a council's rules may ask for a majority of their own. */
public enum SubjectKind {
  ADMISSION,
  PROGRAMME,
  QUESTION,
  ELECTION,
  TENDER,
  CAMPAIGN;

  /**
   * @param subjectType as ballots name their subjects
   */
  public static SubjectKind ofSubject(String subjectType) {
    return switch (subjectType) {
      case "membership-application" -> ADMISSION;
      case "programme" -> PROGRAMME;
      case "tender" -> TENDER;
      case "campaign" -> CAMPAIGN;
      default -> QUESTION;
    };
  }
}
