package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.klaster.api.shared.RuleViolated;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.council.meeting.MeetingAccess;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.domain.council.MinutesSignature.Signer;
import org.klaster.domain.council.Seat;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.council.SeatFunction;

/** Who may make, sign and say something to minutes. */
@ApplicationScoped
public class MinutesAccess {

  @Inject private MeetingAccess meetings;
  @Inject private CouncilRegister register;
  @Inject private Names names;

  /** A meeting that the caller may know of. */
  Meeting visible(long meetingId) {
    return meetings.visible(meetingId);
  }

  /** A meeting that is closed and waits for its minutes; locked, of the caller's secretariat. */
  Meeting conducted(long meetingId) {
    return closed(meetings.conducted(meetingId));
  }

  /** The meeting, if it is closed and waits for its minutes; locked. */
  Meeting open(Meeting meeting) {
    return closed(meetings.lock(meeting));
  }

  private static Meeting closed(Meeting meeting) {
    if (meeting.status() != MeetingStatus.CLOSED) {
      throw new RuleViolated("minutes.not-closed");
    }
    return meeting;
  }

  boolean mayDraft(Meeting meeting) {
    return meeting.status() == MeetingStatus.CLOSED
        && meetings.isSecretariat(meetings.council(meeting));
  }

  boolean mayComment(Meeting meeting) {
    return meeting.status() == MeetingStatus.CLOSED && belongs(meeting);
  }

  /** Whether the caller is of the council or its secretariat. */
  boolean belongs(Meeting meeting) {
    Council council = meetings.council(meeting);
    return meetings.mySeat(council).isPresent() || meetings.isSecretariat(council);
  }

  /**
   * The caller as chair or secretary of today, or as who acts for a chair that there is not; empty
   * for everybody else.
   */
  Optional<Signer> signer(Meeting meeting) {
    Council council = meetings.council(meeting);
    Optional<Seat> seat = meetings.mySeat(council);
    if (seat.isEmpty()) {
      return Optional.empty();
    }
    Seat mine = seat.get();
    SeatFunction acting = register.chairing(council).get(mine.id());
    SeatFunction own = CouncilRegister.function(register.functionsToday(council), mine);
    SeatFunction function = acting == null ? own : acting;
    if (function == null || (acting == null && function != SeatFunction.SECRETARY)) {
      return Optional.empty();
    }
    String name = names.people(List.of(mine.personId())).getOrDefault(mine.personId(), "");
    return Optional.of(new Signer(function, mine.id(), mine.personId(), name));
  }

  /** Whether the caller's signature of the version is missing. */
  boolean maySign(Meeting meeting, List<MinutesSignature> signatures) {
    return meeting.status() == MeetingStatus.CLOSED
        && signer(meeting)
            .filter(me -> signatures.stream().noneMatch(s -> sameOffice(s, me)))
            .isPresent();
  }

  /** Whether the signature was given for the office of the signer. */
  static boolean sameOffice(MinutesSignature signature, Signer signer) {
    return signature.function().office() == signer.function().office();
  }

  static RuleViolated none() {
    return new RuleViolated("minutes.none");
  }

  /** Refuses a signature of a version that the caller has not read. */
  static void requireRead(MinutesRevision revision, String sha256) {
    if (!revision.sha256().equals(sha256)) {
      throw new RuleViolated("minutes.other-version");
    }
  }
}
