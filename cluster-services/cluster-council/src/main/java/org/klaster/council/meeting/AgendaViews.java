package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.shared.DocumentView;
import org.klaster.council.Names;
import org.klaster.council.group.WorkingGroupLeads;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/** Shows an agenda in at most six statements, however long it is. */
@ApplicationScoped
public class AgendaViews {

  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private AccessPolicy policy;
  @Inject private AgendaRegister agenda;
  @Inject private AgendaFiles files;
  @Inject private WorkingGroupLeads leads;
  @Inject private Names names;

  /** What the caller may see of an agenda, and how many items have papers kept from them. */
  record Shown(List<AgendaItemView> items, int hiddenPapers) {}

  /** Papers of an item that the caller may read, and which are restricted. */
  private record Papers(List<DocumentView> readable, Set<Long> restricted) {}

  /** What belongs to an item but is kept elsewhere. */
  private record Around(
      String proposer,
      @Nullable LocalizedText group,
      @Nullable LocalizedText interested,
      @Nullable Ballot ballot,
      @Nullable Long earlierBallot,
      boolean mine) {}

  /**
   * @param all whether proposals of others and declined ones are shown too
   */
  Shown of(Meeting meeting, boolean all) {
    long me = policy.personId();
    List<AgendaItem> items =
        agenda.items(meeting).stream()
            .filter(item -> all || isOnAgenda(item) || item.proposedBy() == me)
            .toList();
    Map<Long, List<DocumentView>> papers =
        files.papers(items.stream().map(AgendaItem::id).toList());
    // Invited persons have no part in ballots: they are told of none.
    Map<Long, Ballot> ballots = access.isGuest(meeting) ? Map.of() : ballots(items);
    Map<Long, String> people = names.people(items.stream().map(AgendaItem::proposedBy).toList());
    Map<Long, LocalizedText> interested =
        names.organisations(keys(items, AgendaItem::interestedOrganisationId));
    Map<Long, LocalizedText> groups = leads.names(keys(items, AgendaItem::workingGroupId));
    Set<Long> recused = access.recusedIn(meeting, items);
    Map<Long, Set<Long>> restricted = files.restricted(items.stream().map(AgendaItem::id).toList());
    int hidden = 0;
    List<AgendaItemView> shown = new ArrayList<>();
    for (AgendaItem item : items) {
      List<DocumentView> readable = papers.getOrDefault(item.id(), List.of());
      Set<Long> marked = restricted.getOrDefault(item.id(), Set.of());
      if (!marked.isEmpty() && recused.contains(item.id())) {
        readable = readable.stream().filter(paper -> !marked.contains(paper.id())).toList();
        hidden++;
      }
      Long owner = item.interestedOrganisationId();
      Around around =
          new Around(
              people.getOrDefault(item.proposedBy(), ""),
              groups.get(item.workingGroupId()),
              owner == null ? null : interested.getOrDefault(owner, UNKNOWN),
              item.ballotId() == null ? null : ballots.get(item.ballotId()),
              item.ballotId() == null ? last(ballots, item) : null,
              item.proposedBy() == me);
      shown.add(view(item, around, new Papers(readable, marked)));
    }
    return new Shown(shown, hidden);
  }

  private static List<Long> keys(List<AgendaItem> items, Function<AgendaItem, @Nullable Long> key) {
    return items.stream().map(key).filter(Objects::nonNull).toList();
  }

  private static boolean isOnAgenda(AgendaItem item) {
    return item.status() != AgendaItemStatus.PROPOSED && item.status() != AgendaItemStatus.DECLINED;
  }

  /** All ballots there were on the items. */
  private Map<Long, Ballot> ballots(List<AgendaItem> items) {
    List<Long> ids = items.stream().map(AgendaItem::id).toList();
    Map<Long, Ballot> ballots = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery(
              "select b from Ballot b where b.subjectType = :type and b.subjectId in :items",
              Ballot.class)
          .setParameter("type", AgendaVotes.SUBJECT_TYPE)
          .setParameter("items", ids)
          .getResultList()
          .forEach(ballot -> ballots.put(ballot.id(), ballot));
    }
    return ballots;
  }

  private static @Nullable Long last(Map<Long, Ballot> ballots, AgendaItem item) {
    return ballots.values().stream()
        .filter(ballot -> ballot.subjectId().equals(item.id()))
        .map(Ballot::id)
        .max(Long::compare)
        .orElse(null);
  }

  private static AgendaItemView view(AgendaItem item, Around around, Papers papers) {
    AgendaItem.Quorum quorum = item.quorum();
    Ballot ballot = around.ballot();
    return new AgendaItemView(
        item.id(),
        item.order(),
        item.title(),
        item.explanation(),
        item.votable(),
        around.interested(),
        item.status(),
        around.proposer(),
        around.group(),
        item.declineReason(),
        quorum == null ? null : MeetingViews.view(quorum),
        item.takenUpAt(),
        ballot == null ? null : ballot.id(),
        ballot == null ? null : ballot.status(),
        ballot == null ? null : ballot.outcome(),
        around.earlierBallot(),
        item.resolution(),
        papers.readable(),
        papers.restricted(),
        around.mine(),
        item.version());
  }
}
