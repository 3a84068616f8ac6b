package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotDecided;
import org.klaster.api.council.BallotOutcomeHandler;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.shared.RuleViolated;
import org.klaster.council.BallotBox;
import org.klaster.council.BallotClosing;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.MeetingForm;

/** Ballots on items of an agenda: opened in the session, they conclude the item. */
@ApplicationScoped
public class AgendaVotes implements BallotOutcomeHandler {

  static final String SUBJECT_TYPE = "agenda-item";

  /** A vote that nobody ends lasts this long beyond a session that overran its time. */
  private static final Duration GRACE = Duration.ofHours(1);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private AgendaRegister agenda;
  @Inject private BallotBox box;
  @Inject private BallotClosing closing;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  public String subjectType() {
    return SUBJECT_TYPE;
  }

  /** Opens a ballot of those present; in writing, of all until the end of the period. */
  long open(Meeting meeting, AgendaItem item) {
    if (meeting.form() == MeetingForm.WRITTEN) {
      return open(meeting, item, null, closesInWriting(meeting, item));
    }
    Instant latest = clock.now().plus(GRACE);
    Instant closes = meeting.endsAt().isAfter(latest) ? meeting.endsAt() : latest;
    return open(meeting, item, meeting.id(), closes);
  }

  /** A repeated vote has a period as long as the meeting's where that is over. */
  private Instant closesInWriting(Meeting meeting, AgendaItem item) {
    Instant now = clock.now();
    if (!meeting.isPeriodOver(now)) {
      return meeting.endsAt();
    }
    if (earlier(item) == null) {
      throw new RuleViolated(Meeting.PERIOD_OVER);
    }
    return now.plus(Duration.between(meeting.startsAt(), meeting.endsAt()));
  }

  /** Puts every item to a vote in writing, until the end of the meeting's period. */
  void openWritten(Meeting meeting) {
    for (AgendaItem item : agenda.items(meeting, Set.of(AgendaItemStatus.ACCEPTED))) {
      if (item.votable()) {
        item.takeUp(null, clock.now());
        open(meeting, item);
      }
    }
  }

  private long open(Meeting meeting, AgendaItem item, @Nullable Long session, Instant closes) {
    Ballot ballot =
        box.open(
            new OpenBallot(
                access.council(meeting).clusterId(),
                SUBJECT_TYPE,
                item.id(),
                item.title(),
                null,
                item.interestedOrganisationId(),
                earlier(item),
                session,
                closes,
                item.questionId()));
    item.putToVote(ballot.id());
    trail.changed("agenda.vote", AgendasBean.subject(item), Map.of("ballot", ballot.id()));
    return ballot.id();
  }

  /** Closes the ballot of a session: who is present and has not voted took part without a vote. */
  void end(Meeting meeting, AgendaItem item) {
    Long id = item.ballotId();
    if (id == null) {
      throw new RuleViolated("agenda.no-vote");
    }
    Ballot ballot = box.lock(id);
    if (ballot.meetingId() == null || ballot.status() != BallotStatus.OPEN) {
      throw new RuleViolated("agenda.no-vote");
    }
    trail.changed("agenda.end-vote", AgendasBean.subject(item), Map.of("meeting", meeting.id()));
    closing.close(ballot, clock.now());
  }

  void requireNone(AgendaItem item) {
    if (item.ballotId() != null) {
      throw new RuleViolated("agenda.under-vote");
    }
  }

  /**
   * The ballot that the council held on an item without a result that carried: it is the decision,
   * and words of the secretariat do not take its place.
   */
  Optional<Long> withoutResult(AgendaItem item) {
    Long last = earlier(item);
    return Optional.ofNullable(last == null ? null : entities.find(Ballot.class, last))
        .filter(ballot -> ballot.status() == BallotStatus.CERTIFIED)
        .map(Ballot::id);
  }

  @Override
  public void decided(BallotDecided decided) {
    AgendaItem item = entities.find(AgendaItem.class, decided.subjectId());
    boolean session = entities.find(Ballot.class, decided.ballotId()).meetingId() != null;
    boolean undecided =
        decided.outcome() == BallotOutcome.NO_QUORUM || decided.outcome() == BallotOutcome.TIED;
    boolean round =
        session && item.questionId() != null && decided.outcome() != BallotOutcome.CARRIED;
    if (undecided || round) {
      // It may be put again, which repeats this ballot, or be concluded with this outcome.
      item.forgetBallot();
    } else {
      item.conclude(null, decided.decidedAt());
    }
  }

  /** The last ballot there was on an item with options; a new one repeats it. */
  private @Nullable Long earlier(AgendaItem item) {
    return entities
        .createQuery(
            "select max(b.id) from Ballot b where b.subjectType = :type and b.subjectId = :item",
            Long.class)
        .setParameter("type", SUBJECT_TYPE)
        .setParameter("item", item.id())
        .getSingleResult();
  }

  @Override
  public void annulled(long ballotId, long subjectId, String reason) {
    entities.find(AgendaItem.class, subjectId).forgetBallot();
  }
}
