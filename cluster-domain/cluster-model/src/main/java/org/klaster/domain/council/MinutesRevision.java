package org.klaster.domain.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * One version of a meeting's minutes in canonical form, with its hash. Written once; a change is
 * the next version, and signatures are of one version.
 */
@Entity
public class MinutesRevision extends VersionedEntity {

  /** As many characters as a column takes; what is longer goes on in further rows. */
  static final int PART = 1_000_000;

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

  @ElementCollection
  @CollectionTable(name = "minutes_continuation", joinColumns = @JoinColumn(name = "revision_id"))
  @OrderColumn(name = "position")
  @Column(name = "content")
  private List<String> continuation = new ArrayList<>();

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
    List<String> parts = parts(content);
    this.content = parts.get(0);
    this.continuation.addAll(parts.subList(1, parts.size()));
    this.sha256 = sha256;
    this.madeBy = by.person();
    this.madeAt = by.at();
  }

  /** As few parts as take the content; never torn between the halves of one character. */
  static List<String> parts(String content) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    while (content.length() - begin > PART) {
      int end = begin + PART;
      end -= Character.isHighSurrogate(content.charAt(end - 1)) ? 1 : 0;
      parts.add(content.substring(begin, end));
      begin = end;
    }
    parts.add(content.substring(begin));
    return parts;
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
    return content + String.join("", continuation);
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
