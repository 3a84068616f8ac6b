package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.MeetingRow;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.council.CouncilRegister;
import org.klaster.council.CouncilViews;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Meeting.Appointment;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.MeetingStatus;

/** Plans, announces and cancels meetings; whoever was invited is told of each change. */
@ApplicationScoped
public class MeetingPlan {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private CouncilRegister register;
  @Inject private CouncilViews councilViews;
  @Inject private Quorums quorums;
  @Inject private MeetingNotices notices;
  @Inject private MeetingRows rows;
  @Inject private DatabaseClock clock;

  Page<MeetingRow> search(MeetingCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  /** Councils of whose secretariat the caller is. */
  List<CouncilRow> conducted() {
    return councilViews.rows().stream()
        .filter(row -> access.isSecretariat(register.council(row.id())))
        .toList();
  }

  /** Years with visible meetings, this year and the next, the latest first. */
  List<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    int now = clock.today().getYear();
    years.add(now);
    years.add(now + 1);
    access
        .bind(
            entities.createQuery(
                "select m.startsAt from Meeting m, Council c where c.id = m.councilId and "
                    + MeetingAccess.VISIBLE,
                Instant.class))
        .getResultList()
        .forEach(moment -> years.add(LocalDate.ofInstant(moment, ALMATY).getYear()));
    return List.copyOf(years);
  }

  /** Plans a meeting of the cluster's council, if the caller is its secretariat. */
  Meeting add(long clusterId, Appointment appointment) {
    Council council =
        register.ofCluster(clusterId).orElseThrow(() -> new NotFound("council", clusterId));
    access.requireSecretariat(council);
    Meeting meeting = new Meeting(register.rulesInForce(council), appointment, clock.now());
    entities.persist(meeting);
    return meeting;
  }

  void rearrange(Meeting meeting, Appointment appointment) {
    CouncilRules rules = register.rulesInForce(access.council(meeting));
    meeting.rearrange(rules, appointment, clock.now());
    if (meeting.status() == MeetingStatus.CONVENED) {
      notices.changed(meeting);
    }
  }

  void convene(Meeting meeting, int acceptedItems) {
    meeting.convene(quorums.rules(meeting).meetings(), acceptedItems, clock.now());
    notices.convened(meeting);
  }

  void cancel(Meeting meeting, String reason) {
    boolean announced = meeting.status() == MeetingStatus.CONVENED;
    meeting.cancel(reason);
    if (announced) {
      notices.cancelled(meeting);
    }
  }
}
