package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.council.Names;
import org.klaster.council.meeting.AgendaFiles;
import org.klaster.council.meeting.AgendaRegister;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.AgendaItem.Quorum;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Meeting;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.BallotStatus;

/** Items of an agenda as the minutes record them, in order, and what was decided. */
@ApplicationScoped
public class AgendaRecords {

  private static final Set<AgendaItemStatus> MINUTED =
      EnumSet.of(AgendaItemStatus.CONCLUDED, AgendaItemStatus.POSTPONED);

  @Inject private AgendaRegister agenda;
  @Inject private AgendaFiles files;
  @Inject private BallotRecords ballots;
  @Inject private Names names;

  /** The agenda and the decisions. */
  record Recorded(List<JsonObject> items, List<JsonObject> decisions) {}

  Recorded of(Meeting meeting, boolean strict) {
    List<AgendaItem> items = agenda.items(meeting, MINUTED);
    Map<Long, List<DocumentView>> papers =
        files.papers(items.stream().map(AgendaItem::id).toList());
    List<JsonObject> recorded = new ArrayList<>();
    List<JsonObject> decisions = new ArrayList<>();
    int number = 0;
    for (AgendaItem item : items) {
      number++;
      List<Ballot> votes = ballots.of(item);
      recorded.add(
          item(number, item, papers.getOrDefault(item.id(), List.of()))
              .with("ballots", votes.stream().map(b -> ballots.record(b, strict)).toList())
              .done());
      decision(number, item, votes).ifPresent(decisions::add);
    }
    return new Recorded(recorded, decisions);
  }

  private Entry item(int number, AgendaItem item, List<DocumentView> papers) {
    Long interested = item.interestedOrganisationId();
    return new Entry()
        .with("number", number)
        .with("id", item.id())
        .with("title", item.title())
        .with("explanation", item.explanation())
        .with("status", item.status())
        .with("interested", interested)
        .with("organisation", interested == null ? null : names.organisation(interested))
        .with("papers", papers.stream().map(AgendaRecords::paper).toList())
        .with("takenUpAt", item.takenUpAt())
        .with("quorum", quorum(item.quorum()))
        .with("resolution", item.resolution())
        .with("concludedAt", item.concludedAt());
  }

  private static JsonObject paper(DocumentView paper) {
    return new Entry()
        .with("name", paper.fileName())
        .with("size", paper.sizeBytes())
        .with("sha256", paper.sha256())
        .done();
  }

  private static @Nullable JsonObject quorum(@Nullable Quorum quorum) {
    return quorum == null
        ? null
        : new Entry()
            .with("present", quorum.present())
            .with("entitled", quorum.entitled())
            .with("needed", quorum.needed())
            .done();
  }

  private static Optional<JsonObject> decision(int number, AgendaItem item, List<Ballot> votes) {
    return votes.stream()
        .filter(ballot -> ballot.status() == BallotStatus.CERTIFIED)
        .reduce((earlier, later) -> later)
        .map(
            ballot ->
                new Entry()
                    .with("item", number)
                    .with("ballot", ballot.id())
                    .with("outcome", ballot.outcome())
                    .done())
        .or(
            () ->
                Optional.ofNullable(item.resolution())
                    .map(
                        words ->
                            new Entry().with("item", number).with("resolution", words).done()));
  }
}
