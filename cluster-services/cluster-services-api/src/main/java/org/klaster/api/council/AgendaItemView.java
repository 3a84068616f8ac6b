package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * An item of an agenda.
 *
 * @param workingGroup the group whose lead proposed it; null for others
 * @param quorum who was there when it was taken up; null before
 * @param ballotOutcome outcome of its ballot as far as it is known
 * @param earlierBallotId the last ballot on an item that waits for another one
 * @param papers those that the caller may read
 * @param restrictedPapers documents that are kept from who is recused in the item
 * @param mine whether the caller proposed it
 */
public record AgendaItemView(
    long id,
    int order,
    LocalizedText title,
    @Nullable String explanation,
    boolean votable,
    @Nullable LocalizedText interested,
    AgendaItemStatus status,
    String proposer,
    @Nullable LocalizedText workingGroup,
    @Nullable String declineReason,
    @Nullable QuorumView quorum,
    @Nullable Instant takenUpAt,
    @Nullable Long ballotId,
    @Nullable BallotStatus ballotStatus,
    @Nullable BallotOutcome ballotOutcome,
    @Nullable Long earlierBallotId,
    @Nullable String resolution,
    List<DocumentView> papers,
    Set<Long> restrictedPapers,
    boolean mine,
    int version)
    implements Serializable {

  public AgendaItemView {
    papers = List.copyOf(papers);
    restrictedPapers = Set.copyOf(restrictedPapers);
  }
}
