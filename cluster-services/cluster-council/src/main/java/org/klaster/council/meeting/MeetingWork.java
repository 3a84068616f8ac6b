package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.klaster.api.shared.WorkItem;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * What meetings have waiting: notices to send and proposals to look at for the secretariat,
 * meetings ahead for the seats.
 */
@ApplicationScoped
public class MeetingWork implements WorkSource {

  private static final int MOST = 20;
  private static final Set<String> CONCERNED =
      Set.of(Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE);

  private static final String SEATED =
      "select s.id from Seat s where s.councilId = c.id and s.personId = :me"
          + " and s.heldFrom <= :today and s.heldUntil > :today";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private Secretariat secretariat;
  @Inject private DatabaseClock clock;

  @Override
  public List<WorkItem> waiting() {
    if (CONCERNED.stream().noneMatch(access::is)) {
      return List.of();
    }
    List<WorkItem> items = new ArrayList<>(toConvene());
    items.addAll(proposals());
    items.addAll(invitations());
    return items;
  }

  private List<WorkItem> toConvene() {
    return conducted(
            "select m, c, r from Meeting m, Council c, CouncilRules r where c.id = m.councilId"
                + " and r.id = m.rulesId and m.status = PLANNED and "
                + Secretariat.CONDUCTS
                + " order by m.startsAt")
        .stream()
        .map(
            row -> {
              Meeting meeting = (Meeting) row[0];
              return new WorkItem(
                  WorkKind.MEETING_CONVENE,
                  meeting.title(),
                  ((Council) row[1]).name(),
                  meeting.noticeUntil(((CouncilRules) row[2]).meetings()),
                  meeting.id().toString());
            })
        .toList();
  }

  private List<WorkItem> proposals() {
    return conducted(
            "select i, c, m from AgendaItem i, Meeting m, Council c where m.id = i.meetingId"
                + " and c.id = m.councilId and i.status = PROPOSED"
                + " and m.status in (PLANNED, CONVENED) and "
                + Secretariat.CONDUCTS
                + " order by m.startsAt, i.id")
        .stream()
        .map(
            row -> {
              Meeting meeting = (Meeting) row[2];
              return new WorkItem(
                  WorkKind.AGENDA_PROPOSAL,
                  ((AgendaItem) row[0]).title(),
                  ((Council) row[1]).name(),
                  meeting.startsAt(),
                  meeting.id().toString());
            })
        .toList();
  }

  private List<WorkItem> invitations() {
    return entities
        .createQuery(
            "select m, c from Meeting m, Council c where c.id = m.councilId"
                + " and m.status in (CONVENED, IN_SESSION) and m.form <> WRITTEN and exists ("
                + SEATED
                + ") order by m.startsAt",
            Object[].class)
        .setParameter("me", access.personId())
        .setParameter("today", clock.today())
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            row -> {
              Meeting meeting = (Meeting) row[0];
              return new WorkItem(
                  WorkKind.MEETING_ATTEND,
                  meeting.title(),
                  ((Council) row[1]).name(),
                  meeting.startsAt(),
                  meeting.id().toString());
            })
        .toList();
  }

  private List<Object[]> conducted(String query) {
    return secretariat
        .bind(entities.createQuery(query, Object[].class))
        .setMaxResults(MOST)
        .getResultList();
  }
}
