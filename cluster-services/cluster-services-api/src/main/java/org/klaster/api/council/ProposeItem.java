package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A proposal for an agenda.
 *
 * @param votable whether the council is asked to decide by a ballot
 * @param interestedOrganisation organisation whose own case it is; its seat is recused
 * @param terms how it is voted; null for yes and no
 * @param workingGroup the group for which its lead proposes; null for the own seat, and where the
 *     lead of one group has no seat
 */
public record ProposeItem(
    long meetingId,
    @NotNull LocalizedText title,
    @Nullable @Size(max = 4000) String explanation,
    boolean votable,
    @Nullable Long interestedOrganisation,
    @Nullable @Valid VoteTerms terms,
    @Nullable Long workingGroup)
    implements Serializable {

  /** An item that is decided by yes and no, if by a ballot. */
  public ProposeItem(
      long meetingId,
      LocalizedText title,
      @Nullable String explanation,
      boolean votable,
      @Nullable Long interestedOrganisation) {
    this(meetingId, title, explanation, votable, interestedOrganisation, null, null);
  }
}
