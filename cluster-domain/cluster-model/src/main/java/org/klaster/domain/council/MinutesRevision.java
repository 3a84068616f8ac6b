package org.klaster.domain.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * One version of a meeting's minutes in canonical form, with its hash. Written once; a change is
 * the next version, and signatures are of one version.
 */
@Entity
public class MinutesRevision extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_revision_seq")
  @SequenceGenerator(
      name = "minutes_revision_seq",
      sequenceName = "minutes_revision_seq",
      allocationSize = 50)
  private Long id;

  private Long meetingId;

  @Column(name = "revision_number")
  private int number;

  private String content;
  private String sha256;
  private Long madeBy;
  private Instant madeAt;

  protected MinutesRevision() {}

  /** Who makes it, and when. */
  public record Record(Long person, Instant at) {}

  /**
   * @param number 1 for the meeting's first
   * @param content canonical JSON
   * @param sha256 of the content's UTF-8 bytes, lower-case hexadecimal
   */
  public MinutesRevision(Meeting meeting, int number, String content, String sha256, Record by) {
    if (meeting.status() != MeetingStatus.CLOSED) {
      throw new DomainRuleViolation("minutes.not-closed");
    }
    this.meetingId = meeting.id();
    this.number = number;
    this.content = content;
    this.sha256 = sha256;
    this.madeBy = by.person();
    this.madeAt = by.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long meetingId() {
    return meetingId;
  }

  public int number() {
    return number;
  }

  public String content() {
    return content;
  }

  public String sha256() {
    return sha256;
  }

  public Long madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
