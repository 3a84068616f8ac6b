package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.Set;
import org.klaster.api.shared.NotFound;
import org.klaster.council.CouncilAccess;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Council;
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

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private CouncilAccess councilAccess;
  @Inject private CouncilRegister register;
  @Inject private Secretariat secretariat;
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
                + VISIBLE,
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

  /** Whether the caller is recused in the item: for whom the applicant's own case is its own. */
  boolean isRecused(AgendaItem item) {
    Long interested = item.interestedOrganisationId();
    if (interested == null) {
      return false;
    }
    boolean seated =
        mySeat(register.council(entities.find(Meeting.class, item.meetingId()).councilId()))
            .filter(seat -> seat.organisationId().equals(interested))
            .isPresent();
    return seated || access.represents(interested);
  }
}
