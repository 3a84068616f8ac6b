package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.api.council.MeetingChoices;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.MeetingRow;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.council.CouncilRegister;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Meeting.Appointment;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.MeetingStatus;

/** Plans, announces and cancels meetings; whoever was invited is told of each change. */
@ApplicationScoped
public class MeetingPlan {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private CouncilRegister register;
  @Inject private Quorums quorums;
  @Inject private MeetingNotices notices;
  @Inject private MeetingRows rows;
  @Inject private DatabaseClock clock;

  Page<MeetingRow> search(MeetingCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  MeetingChoices choices() {
    return rows.choices();
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
