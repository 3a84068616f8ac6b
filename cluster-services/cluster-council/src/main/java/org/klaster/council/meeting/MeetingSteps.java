package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.klaster.api.council.MeetingActions;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.council.MeetingStatus;

/** What the caller may do with a meeting now, so that pages offer no more than that. */
@ApplicationScoped
public class MeetingSteps {

  @Inject private MeetingAccess access;
  @Inject private AgendaDesk desk;
  @Inject private Quorums quorums;
  @Inject private DatabaseClock clock;

  MeetingActions of(Meeting meeting, Council council) {
    boolean manage = access.isSecretariat(council);
    MeetingStatus status = meeting.status();
    boolean session = status == MeetingStatus.IN_SESSION;
    boolean noticePossible =
        !clock.now().isAfter(meeting.noticeUntil(quorums.rules(meeting).meetings()));
    return new MeetingActions(
        manage,
        manage && status.isAhead(),
        manage && status == MeetingStatus.PLANNED && noticePossible,
        manage && status.canBecome(MeetingStatus.CANCELLED),
        manage && meeting.mayOpen(clock.now()),
        manage && session,
        desk.mayPropose(meeting),
        session && meeting.form() != MeetingForm.WRITTEN && access.attending(meeting).isPresent());
  }
}
