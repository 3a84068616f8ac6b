package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.api.shared.NotFound;
import org.klaster.council.CouncilAccess;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Recusals;
import org.klaster.council.Secretariat;
import org.klaster.council.group.WorkingGroupLeads;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.InterestBook;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.clock.DatabaseClock;

/**
 * Whose meetings a caller may see and conduct: the seats of today and the coordinator see their
 * council's, the ministry and the auditor all; coordinator, chair and secretary conduct them.
 */
@ApplicationScoped
public class MeetingAccess {

  /** Condition of a query over {@code Council c}; parameters by {@link #bind}. */
  public static final String VISIBLE =
      "(:all = true or c.clusterId in :clusters"
          + " or exists (select st.id from Seat st where st.councilId = c.id"
          + " and st.personId = :me and st.heldFrom <= :today and st.heldUntil > :today))";

  /**
   * Condition of a query over {@code Meeting m, Council c}; parameters by {@link #bind}: who stands
   * in for a seat in a meeting, who is invited and who leads a working group see it too.
   */
  public static final String MEETING_VISIBLE =
      "("
          + VISIBLE
          + " or exists (select su.id from Substitution su where su.meetingId = m.id"
          + " and su.personId = :me and su.revokedAt is null)"
          + " or exists (select iv.id from Invitation iv where iv.councilId = c.id"
          + " and (iv.meetingId is null or iv.meetingId = m.id) and iv.personId = :me"
          + " and iv.heldFrom <= :today and (iv.heldUntil is null or iv.heldUntil > :today))"
          + " or "
          + WorkingGroupLeads.LEADS
          + ")";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private CouncilAccess councilAccess;
  @Inject private CouncilRegister register;
  @Inject private Secretariat secretariat;
  @Inject private Recusals recusals;
  @Inject private DatabaseClock clock;

  /** Sets the parameters of {@link #VISIBLE}. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Set<Long> clusters = access.coordinatedClusters();
    return query
        .setParameter("all", councilAccess.oversees())
        .setParameter("clusters", Keys.orNone(clusters))
        .setParameter("me", access.personId())
        .setParameter("today", clock.today());
  }

  /** The visible meeting; refused as if there were none where the caller may not know of it. */
  public Meeting visible(long meetingId) {
    return bind(entities.createQuery(
            "select m from Meeting m, Council c where c.id = m.councilId and m.id = :meeting"
                + " and "
                + MEETING_VISIBLE,
            Meeting.class))
        .setParameter("meeting", meetingId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("meeting", meetingId));
  }

  /** The meeting, locked to the end of the transaction, of whose secretariat the caller is. */
  public Meeting conducted(long meetingId) {
    Meeting meeting = visible(meetingId);
    requireSecretariat(council(meeting));
    return lock(meeting);
  }

  /** Who comes, goes, takes up or closes takes turns: the row is read again behind the lock. */
  public Meeting lock(Meeting meeting) {
    entities.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
    return meeting;
  }

  /** The item of a visible meeting. */
  AgendaItem item(long itemId) {
    AgendaItem item = entities.find(AgendaItem.class, itemId);
    if (item == null) {
      throw new NotFound("agenda-item", itemId);
    }
    visible(item.meetingId());
    return item;
  }

  public Council council(Meeting meeting) {
    return register.council(meeting.councilId());
  }

  /** Whether the caller is coordinator, chair or secretary. */
  public boolean isSecretariat(Council council) {
    return secretariat.includesCaller(council);
  }

  void requireSecretariat(Council council) {
    secretariat.require(council, "meeting.not-secretariat");
  }

  /** The seat that the caller holds today. */
  public Optional<Seat> mySeat(Council council) {
    return secretariat.mySeat(council);
  }

  /** The seat for which the caller attends: the own one, or that for which the caller stands in. */
  Optional<Seat> attending(Meeting meeting) {
    return mySeat(council(meeting))
        .or(
            () ->
                entities
                    .createQuery(
                        "select s from Seat s, Substitution u where u.seatId = s.id"
                            + " and u.meetingId = :meeting and u.personId = :me"
                            + " and u.revokedAt is null and s.heldFrom <= :today"
                            + " and s.heldUntil > :today",
                        Seat.class)
                    .setParameter("meeting", meeting.id())
                    .setParameter("me", access.personId())
                    .setParameter("today", clock.today())
                    .getResultStream()
                    .findFirst());
  }

  /** Whether the caller is recused in the item. */
  boolean isRecused(AgendaItem item) {
    Meeting meeting = entities.find(Meeting.class, item.meetingId());
    return recusedIn(meeting, List.of(item)).contains(item.id());
  }

  /**
   * Items whose restricted papers are not for the caller. Invited persons and leads of working
   * groups read none of them; a seat not those of items in which it is recused: by rule, where it
   * is the own case of an organisation, or by an interest declared in the item's ballot.
   */
  Set<Long> recusedIn(Meeting meeting, Collection<AgendaItem> items) {
    Set<Long> recused = new HashSet<>();
    Council council = council(meeting);
    Optional<Seat> mine = attending(meeting);
    if (isGuest(council, mine)) {
      return items.stream().map(AgendaItem::id).collect(Collectors.toSet());
    }
    InterestBook book = mine.isEmpty() ? null : recusals.book(council);
    for (AgendaItem item : items) {
      Long interested = item.interestedOrganisationId();
      boolean byRule =
          interested != null
              && book != null
              && book.recusal(mine.get(), interested, Set.of()).isPresent();
      if (byRule || (interested != null && access.represents(interested))) {
        recused.add(item.id());
      }
    }
    recused.addAll(declaredIn(items, mine));
    return recused;
  }

  /** Whether the caller sees the meeting as an invited person or lead of a working group alone. */
  boolean isGuest(Meeting meeting) {
    return isGuest(council(meeting), attending(meeting));
  }

  private boolean isGuest(Council council, Optional<Seat> seat) {
    return seat.isEmpty() && !councilAccess.oversees() && !isSecretariat(council);
  }

  /**
   * In any ballot on an item, an annulled one too, by the caller or the seat that it attends for.
   */
  private List<Long> declaredIn(Collection<AgendaItem> items, Optional<Seat> attended) {
    if (items.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select i.id from AgendaItem i, Ballot b, BallotSeat s where s.ballotId = b.id"
                + " and (b.id = i.ballotId or b.subjectType = :type and b.subjectId = i.id)"
                + " and i.id in :items and (s.personId = :me or s.seatId = :seat)"
                + " and s.recusal is not null",
            Long.class)
        .setParameter("type", AgendaVotes.SUBJECT_TYPE)
        .setParameter("items", items.stream().map(AgendaItem::id).toList())
        .setParameter("me", access.personId())
        .setParameter("seat", attended.map(Seat::id).orElse(-1L))
        .getResultList();
  }
}
