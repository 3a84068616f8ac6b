package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.CalendarMethod;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.MailState;
import org.klaster.vocabulary.shared.MailSuppression;
import org.klaster.vocabulary.shared.MailTemplate;

/**
 * What one person is told by mail about one thing. The text is made at delivery, in the language
 * that the person has then; the row holds the template and its values. Never deleted.
 */
@Entity
public class Mail extends VersionedEntity {

  private static final int LONGEST_ANSWER = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
  @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq", allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private MailTemplate template;

  private Long personId;
  private String standing;
  private @Nullable Long standingKey;
  private String subjectType;
  private String subjectKey;
  private @Nullable Long clusterId;
  private String contentValues;
  private String link;

  @Enumerated(EnumType.STRING)
  private @Nullable CalendarMethod calendarMethod;

  private @Nullable String calendar;
  private @Nullable String onceKey;

  @Enumerated(EnumType.STRING)
  private MailState state;

  @Enumerated(EnumType.STRING)
  private @Nullable MailSuppression suppression;

  private int attempts;
  private @Nullable String lastAnswer;
  private @Nullable Long digestId;
  private Instant createdAt;
  private @Nullable Instant dueAt;
  private Instant changedAt;

  protected Mail() {}

  /**
   * To whom and on what ground.
   *
   * @param standing kind of the ground: a seat, a representation, a coordination
   * @param standingKey id of what it is a standing in, null where the kind needs none
   */
  public record Addressee(Long personId, String standing, @Nullable Long standingKey) {}

  /**
   * What it is about.
   *
   * @param clusterId the cluster whose coordinator may see how far the mail is
   */
  public record About(String subjectType, String subjectKey, @Nullable Long clusterId) {}

  /**
   * What the text is made of.
   *
   * @param values JSON object
   * @param link path of the page in Klaster
   */
  public record Content(
      MailTemplate template,
      String values,
      String link,
      @Nullable CalendarMethod calendarMethod,
      @Nullable String calendar) {}

  public Mail(Addressee to, About about, Content content, Instant now) {
    this.personId = to.personId();
    this.standing = to.standing();
    this.standingKey = to.standingKey();
    this.subjectType = about.subjectType();
    this.subjectKey = about.subjectKey();
    this.clusterId = about.clusterId();
    this.template = content.template();
    this.contentValues = content.values();
    this.link = content.link();
    this.calendarMethod = content.calendarMethod();
    this.calendar = content.calendar();
    this.state = MailState.QUEUED;
    this.createdAt = now;
    this.changedAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  public MailTemplate template() {
    return template;
  }

  public Long personId() {
    return personId;
  }

  public String standing() {
    return standing;
  }

  public @Nullable Long standingKey() {
    return standingKey;
  }

  public @Nullable Long clusterId() {
    return clusterId;
  }

  public String contentValues() {
    return contentValues;
  }

  public String link() {
    return link;
  }

  public @Nullable CalendarMethod calendarMethod() {
    return calendarMethod;
  }

  public @Nullable String calendar() {
    return calendar;
  }

  public MailState state() {
    return state;
  }

  public int attempts() {
    return attempts;
  }

  public @Nullable String lastAnswer() {
    return lastAnswer;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When it last became something else. */
  public Instant changedAt() {
    return changedAt;
  }

  /** Makes it the only one of its kind: a second row with the key is refused by the database. */
  public void once(String key) {
    onceKey = key;
  }

  /** Before it was ever queued: waits for the digest of that moment. */
  public void hold(Instant due) {
    if (state != MailState.QUEUED || attempts > 0) {
      throw new DomainRuleViolation("mail.transition", state, MailState.HELD);
    }
    state = MailState.HELD;
    dueAt = due;
  }

  public void suppress(MailSuppression reason, Instant now) {
    become(MailState.SUPPRESSED, now);
    suppression = reason;
  }

  /** Is told in that digest. */
  public void digested(Mail digest, Instant now) {
    become(MailState.DIGESTED, now);
    digestId = digest.id();
  }

  /**
   * Records an attempt.
   *
   * @param outcome SENT, FAILED or BOUNCED
   * @param answer what the mail server said
   */
  public MailAttempt attempted(MailState outcome, String answer, Instant now) {
    become(outcome, now);
    attempts++;
    String kept = kept(answer);
    lastAnswer = kept;
    return new MailAttempt(this, outcome, kept, now);
  }

  /**
   * Came back after the mail server had taken it.
   *
   * @param answer what the server said that sent it back
   */
  public void returned(String answer, Instant now) {
    if (state != MailState.SENT) {
      throw new DomainRuleViolation("mail.transition", state, MailState.BOUNCED);
    }
    become(MailState.BOUNCED, now);
    lastAnswer = kept(answer);
  }

  private static String kept(String answer) {
    return answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer;
  }

  /**
   * Whether another attempt may be asked for: never of what the person does not want or what was
   * taken back.
   */
  public boolean isRepeatable() {
    return state.isRepeatable()
        && suppression != MailSuppression.NOT_WANTED
        && suppression != MailSuppression.TAKEN_BACK;
  }

  /** Somebody asks for another attempt. */
  public void queueAgain(Instant now) {
    if (!isRepeatable()) {
      throw new DomainRuleViolation("mail.transition", state, MailState.QUEUED);
    }
    become(MailState.QUEUED, now);
    suppression = null;
  }

  private void become(MailState next, Instant now) {
    if (!state.canBecome(next)) {
      throw new DomainRuleViolation("mail.transition", state, next);
    }
    state = next;
    changedAt = now;
  }
}
