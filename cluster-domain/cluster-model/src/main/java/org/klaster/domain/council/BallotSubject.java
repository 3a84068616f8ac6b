package org.klaster.domain.council;

import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * What a ballot is about.
 *
 * @param interestedOrganisation organisation whose own case it is, null for none
 * @param conditions conditions that are part of the question, null for none
 * @param repeatOf ballot that is repeated, null for none
 * @param meeting meeting in whose session it is voted, null for none
 */
public record BallotSubject(
    String type,
    Long id,
    @Nullable Long interestedOrganisation,
    @Nullable LocalizedText conditions,
    @Nullable Long repeatOf,
    @Nullable Long meeting) {

  /** A question on which the seats vote on their own. */
  public BallotSubject(
      String type,
      Long id,
      @Nullable Long interestedOrganisation,
      @Nullable LocalizedText conditions,
      @Nullable Long repeatOf) {
    this(type, id, interestedOrganisation, conditions, repeatOf, null);
  }
}
