package org.klaster.domain.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A meeting of a council, or a period of written voting. Planned, convened with notice under the
 * rules of that day, held, closed. Its agenda and its attendance are rows of their own. In
 * calendars it keeps one identifier for life and a number that grows with each change of what was
 * announced.
 */
@Entity
public class Meeting extends VersionedEntity {

  /** How the audit trail and mails name it. */
  public static final String SUBJECT_TYPE = "meeting";

  /** Code of the refusal of a vote in writing after its period. */
  public static final String PERIOD_OVER = "meeting.period-over";

  /** A session opens an hour before its time at most: attendance is taken as people come in. */
  private static final Duration EARLIEST_OPENING = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
  @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq", allocationSize = 50)
  private Long id;

  private Long councilId;
  private Long rulesId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalizedColumns title;

  @Enumerated(EnumType.STRING)
  private MeetingForm form;

  private @Nullable String place;
  private @Nullable String link;
  private Instant startsAt;
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status;

  private String calendarUid;
  private int calendarSequence;
  private @Nullable Instant convenedAt;
  private @Nullable Instant openedAt;
  private @Nullable Instant closedAt;
  private @Nullable String cancelReason;

  protected Meeting() {}

  /**
   * When, where and how a council meets.
   *
   * @param place room and address; needed where somebody comes to a room
   * @param link address of the conference; needed where somebody joins from elsewhere
   */
  public record Appointment(
      LocalizedText title,
      MeetingForm form,
      @Nullable String place,
      @Nullable String link,
      Instant startsAt,
      Instant endsAt) {

    public Appointment {
      if (!endsAt.isAfter(startsAt)) {
        throw new DomainRuleViolation("meeting.period");
      }
      boolean room = form == MeetingForm.IN_ROOM || form == MeetingForm.MIXED;
      if (room && isBlank(place)) {
        throw new DomainRuleViolation("meeting.place-missing");
      }
      boolean remote = form == MeetingForm.REMOTE || form == MeetingForm.MIXED;
      if (remote && isBlank(link)) {
        throw new DomainRuleViolation("meeting.link-missing");
      }
    }

    private static boolean isBlank(@Nullable String text) {
      return text == null || text.isBlank();
    }
  }

  /** Plans a meeting under the rules in force. */
  public Meeting(CouncilRules rules, Appointment appointment, Instant now) {
    this.councilId = rules.councilId();
    this.calendarUid = UUID.randomUUID().toString();
    this.status = MeetingStatus.PLANNED;
    arrange(rules, appointment, now);
  }

  @Override
  public Long id() {
    return id;
  }

  /** Changes what was planned or announced; an announced change is a new number in calendars. */
  public void rearrange(CouncilRules rules, Appointment appointment, Instant now) {
    if (!status.isAhead()) {
      throw new DomainRuleViolation("meeting.not-ahead");
    }
    boolean announced = status == MeetingStatus.CONVENED;
    boolean moved = !appointment.startsAt().equals(startsAt);
    arrange(rules, appointment, now);
    if (announced) {
      calendarSequence++;
      if (moved) {
        requireNotice(rules.meetings(), now);
      }
    }
  }

  private void arrange(CouncilRules rules, Appointment appointment, Instant now) {
    if (!appointment.startsAt().isAfter(now)) {
      throw new DomainRuleViolation("meeting.in-the-past");
    }
    if (appointment.form() == MeetingForm.WRITTEN && !rules.meetings().writtenVoting()) {
      throw new DomainRuleViolation("meeting.written-not-allowed");
    }
    this.rulesId = rules.id();
    this.title = LocalizedColumns.of(appointment.title());
    this.form = appointment.form();
    this.place = appointment.place();
    this.link = appointment.link();
    this.startsAt = appointment.startsAt();
    this.endsAt = appointment.endsAt();
  }

  /** Sends the notice: from now on the meeting is announced. */
  public void convene(MeetingRules rules, int acceptedItems, Instant now) {
    if (acceptedItems == 0) {
      throw new DomainRuleViolation("meeting.no-agenda");
    }
    become(MeetingStatus.CONVENED);
    requireNotice(rules, now);
    convenedAt = now;
  }

  private void requireNotice(MeetingRules rules, Instant now) {
    if (now.isAfter(startsAt.minus(Duration.ofDays(rules.noticeDays())))) {
      throw new DomainRuleViolation("meeting.notice-too-short", rules.noticeDays());
    }
  }

  /** Whether seats may still propose items under the rules given. */
  public boolean takesProposals(MeetingRules rules, Instant now) {
    return status.isAhead() && now.isBefore(proposalsUntil(rules));
  }

  /** The moment until which seats may propose items. */
  public Instant proposalsUntil(MeetingRules rules) {
    return startsAt.minus(Duration.ofDays(rules.proposalDays()));
  }

  /** The latest moment for the notice. */
  public Instant noticeUntil(MeetingRules rules) {
    return startsAt.minus(Duration.ofDays(rules.noticeDays()));
  }

  /** Whether its session may be opened by now. */
  public boolean mayOpen(Instant now) {
    return status == MeetingStatus.CONVENED
        && !now.isBefore(startsAt.minus(EARLIEST_OPENING))
        && !isPeriodOver(now);
  }

  /** Whether the period of a decision in writing is over: no vote could be given in it any more. */
  public boolean isPeriodOver(Instant now) {
    return form == MeetingForm.WRITTEN && !now.isBefore(endsAt);
  }

  public void open(Instant now) {
    if (status == MeetingStatus.CONVENED && !mayOpen(now)) {
      throw new DomainRuleViolation(isPeriodOver(now) ? PERIOD_OVER : "meeting.too-early");
    }
    become(MeetingStatus.IN_SESSION);
    openedAt = now;
  }

  public void close(Instant now) {
    become(MeetingStatus.CLOSED);
    closedAt = now;
  }

  /** The minutes are signed by all who have to: its record is complete. */
  public void minute() {
    become(MeetingStatus.MINUTED);
  }

  public void cancel(String reason) {
    boolean announced = status == MeetingStatus.CONVENED;
    become(MeetingStatus.CANCELLED);
    cancelReason = reason;
    if (announced) {
      calendarSequence++;
    }
  }

  public void requireInSession() {
    if (status != MeetingStatus.IN_SESSION) {
      throw new DomainRuleViolation("meeting.not-in-session");
    }
  }

  private void become(MeetingStatus next) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("meeting.transition", status, next);
    }
    status = next;
  }

  public Long councilId() {
    return councilId;
  }

  /** The rules that it was last arranged under. */
  public Long rulesId() {
    return rulesId;
  }

  public LocalizedText title() {
    return title.toText();
  }

  public MeetingForm form() {
    return form;
  }

  public @Nullable String place() {
    return place;
  }

  public @Nullable String link() {
    return link;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public MeetingStatus status() {
    return status;
  }

  public String calendarUid() {
    return calendarUid;
  }

  /** How often what was announced has changed. */
  public int calendarSequence() {
    return calendarSequence;
  }

  public @Nullable Instant convenedAt() {
    return convenedAt;
  }

  public @Nullable Instant openedAt() {
    return openedAt;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  public @Nullable String cancelReason() {
    return cancelReason;
  }
}
