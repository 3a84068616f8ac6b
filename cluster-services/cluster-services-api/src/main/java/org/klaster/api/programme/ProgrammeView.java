package org.klaster.api.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.FundingTable;
import org.klaster.vocabulary.programme.MissingPart;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A programme as one caller may see it.
 *
 * @param funding totals by source and year
 * @param timeline oldest first
 * @param missing what it lacks before it can be submitted; empty for who may not edit it
 * @param ballotId the newest endorsement ballot
 * @param ballotOpen whether that ballot has still to decide
 * @param actions what the caller may do with it now
 */
public record ProgrammeView(
    long id,
    int version,
    long clusterId,
    LocalizedText clusterName,
    ProgrammeContent content,
    ProgrammeStatus status,
    List<MeasureView> measures,
    List<IndicatorView> indicators,
    FundingTable funding,
    List<TimelineEntry> timeline,
    List<MissingPart> missing,
    @Nullable Long ballotId,
    boolean ballotOpen,
    Set<ProgrammeAction> actions)
    implements Serializable {

  public ProgrammeView {
    measures = List.copyOf(measures);
    indicators = List.copyOf(indicators);
    timeline = List.copyOf(timeline);
    missing = List.copyOf(missing);
    actions = Set.copyOf(actions);
  }

  /** Whether the caller may do this with it now. */
  public boolean may(ProgrammeAction action) {
    return actions.contains(action);
  }
}
