package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.vocabulary.shared.MailState;

/** One attempt to hand a mail to the mail server, and what it said. Written once. */
@Entity
public class MailAttempt extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_attempt_seq")
  @SequenceGenerator(
      name = "mail_attempt_seq",
      sequenceName = "mail_attempt_seq",
      allocationSize = 50)
  private Long id;

  private Long mailId;
  private int ordinal;
  private Instant attemptedAt;

  @Enumerated(EnumType.STRING)
  private MailState outcome;

  private String answer;

  protected MailAttempt() {}

  MailAttempt(Mail mail, MailState outcome, String answer, Instant now) {
    this.mailId = mail.id();
    this.ordinal = mail.attempts();
    this.outcome = outcome;
    this.answer = answer;
    this.attemptedAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  /** SENT, FAILED or BOUNCED. */
  public MailState outcome() {
    return outcome;
  }

  public String answer() {
    return answer;
  }

  public Instant attemptedAt() {
    return attemptedAt;
  }
}
