package org.klaster.api.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A question for the council.
 *
 * @param clusterId cluster whose council votes
 * @param subjectType kind of thing that the question is about, for example {@code programme}; names
 *     the {@link BallotOutcomeHandler}
 * @param subjectId key of that thing
 * @param question the question, each language at most 500 characters
 * @param conditions conditions under which a yes is given, null for none
 * @param interestedOrganisation organisation whose own case it is; its seat is recused
 * @param repeatOf ballot that this one repeats
 * @param meetingId meeting in whose session it is voted, null where the seats vote on their own
 * @param closesAt deadline, null for the council's voting days
 * @param questionId question that says how it is voted; null for yes and no. A choice that is
 *     repeated because nothing carried is voted between the first two options
 */
public record OpenBallot(
    long clusterId,
    @NotBlank @Size(max = 40) String subjectType,
    long subjectId,
    @NotNull LocalizedText question,
    @Nullable LocalizedText conditions,
    @Nullable Long interestedOrganisation,
    @Nullable Long repeatOf,
    @Nullable Long meetingId,
    @Nullable Instant closesAt,
    @Nullable Long questionId)
    implements Serializable {

  /** A question of yes and no. */
  public OpenBallot(
      long clusterId,
      String subjectType,
      long subjectId,
      LocalizedText question,
      @Nullable LocalizedText conditions,
      @Nullable Long interestedOrganisation,
      @Nullable Long repeatOf,
      @Nullable Long meetingId,
      @Nullable Instant closesAt) {
    this(
        clusterId,
        subjectType,
        subjectId,
        question,
        conditions,
        interestedOrganisation,
        repeatOf,
        meetingId,
        closesAt,
        null);
  }

  /** A question on which the seats vote on their own, within the council's voting days. */
  public OpenBallot(
      long clusterId,
      String subjectType,
      long subjectId,
      LocalizedText question,
      @Nullable LocalizedText conditions,
      @Nullable Long interestedOrganisation,
      @Nullable Long repeatOf) {
    this(
        clusterId,
        subjectType,
        subjectId,
        question,
        conditions,
        interestedOrganisation,
        repeatOf,
        null,
        null);
  }
}
