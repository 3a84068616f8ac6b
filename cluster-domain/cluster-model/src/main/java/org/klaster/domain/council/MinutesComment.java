package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/** What a member of a council has to say to a version of minutes. Written once. */
@Entity
public class MinutesComment extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_comment_seq")
  @SequenceGenerator(
      name = "minutes_comment_seq",
      sequenceName = "minutes_comment_seq",
      allocationSize = 50)
  private Long id;

  private Long revisionId;
  private Long personId;
  private String words;
  private Instant writtenAt;

  protected MinutesComment() {}

  public MinutesComment(MinutesRevision revision, Long person, String words, Instant now) {
    this.revisionId = revision.id();
    this.personId = person;
    this.words = words;
    this.writtenAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long revisionId() {
    return revisionId;
  }

  public Long personId() {
    return personId;
  }

  public String words() {
    return words;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
