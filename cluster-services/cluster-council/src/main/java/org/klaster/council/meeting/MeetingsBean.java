package org.klaster.council.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klaster.api.council.MeetingChoices;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.MeetingInput;
import org.klaster.api.council.MeetingRow;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Meeting.Appointment;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.Roles;

/** Meetings, as their secretariat arranges and conducts them. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class MeetingsBean implements Meetings {

  @Inject private MeetingAccess access;
  @Inject private MeetingPlan plan;
  @Inject private MeetingViews views;
  @Inject private AgendaRegister agenda;
  @Inject private AgendaVotes votes;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public Page<MeetingRow> search(MeetingCriteria criteria, PageRequest page) {
    return plan.search(criteria, page);
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public MeetingChoices choices() {
    return plan.choices();
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public MeetingView meeting(long meetingId) {
    return views.view(access.visible(meetingId));
  }

  @Override
  public long plan(long clusterId, MeetingInput input) {
    Meeting meeting = plan.add(clusterId, appointment(input));
    trail.changed("meeting.plan", subject(meeting), Map.of("starts", meeting.startsAt()));
    return meeting.id();
  }

  @Override
  public void rearrange(long meetingId, MeetingInput input, int version) {
    Meeting meeting = conducted(meetingId, version);
    plan.rearrange(meeting, appointment(input));
    trail.changed(
        "meeting.rearrange",
        subject(meeting),
        Map.of("starts", meeting.startsAt(), "sequence", meeting.calendarSequence()));
  }

  @Override
  public void convene(long meetingId, int version) {
    Meeting meeting = conducted(meetingId, version);
    int items = agenda.items(meeting, Set.of(AgendaItemStatus.ACCEPTED)).size();
    plan.convene(meeting, items);
    trail.changed("meeting.convene", subject(meeting), Map.of("items", items));
  }

  @Override
  public void cancel(long meetingId, String reason, int version) {
    Meeting meeting = conducted(meetingId, version);
    plan.cancel(meeting, reason.strip());
    trail.changed("meeting.cancel", subject(meeting), Map.of("reason", reason.strip()));
  }

  @Override
  public void open(long meetingId, int version) {
    Meeting meeting = conducted(meetingId, version);
    meeting.open(clock.now());
    trail.changed("meeting.open", subject(meeting), Map.of());
    if (meeting.form() == MeetingForm.WRITTEN) {
      votes.openWritten(meeting);
    }
  }

  @Override
  public void close(long meetingId, int version) {
    Meeting meeting = conducted(meetingId, version);
    if (!agenda.items(meeting, Set.of(AgendaItemStatus.TAKEN_UP)).isEmpty()) {
      throw new RuleViolated("meeting.items-pending");
    }
    meeting.close(clock.now());
    List<AgendaItem> left =
        agenda.items(meeting, Set.of(AgendaItemStatus.PROPOSED, AgendaItemStatus.ACCEPTED));
    left.forEach(AgendaItem::postpone);
    trail.changed("meeting.close", subject(meeting), Map.of("postponed", left.size()));
  }

  private Meeting conducted(long meetingId, int version) {
    Meeting meeting = access.conducted(meetingId);
    meeting.requireVersion(version);
    return meeting;
  }

  private static Appointment appointment(MeetingInput input) {
    return new Appointment(
        input.title(), input.form(), input.place(), input.link(), input.startsAt(), input.endsAt());
  }

  static Subject subject(Meeting meeting) {
    return Subject.of(Meeting.SUBJECT_TYPE, meeting.id());
  }
}
