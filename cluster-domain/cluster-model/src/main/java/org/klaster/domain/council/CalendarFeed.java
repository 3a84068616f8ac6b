package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/**
 * A person's calendar feed. Calendar programs cannot sign in: the address holds a secret, of which
 * only the hash is kept. A new address ends the old one.
 */
@Entity
public class CalendarFeed extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_feed_seq")
  @SequenceGenerator(
      name = "calendar_feed_seq",
      sequenceName = "calendar_feed_seq",
      allocationSize = 50)
  private Long id;

  private Long personId;
  private String secretHash;
  private Instant madeAt;

  protected CalendarFeed() {}

  public CalendarFeed(Long personId, String secretHash, Instant now) {
    this.personId = personId;
    renew(secretHash, now);
  }

  @Override
  public Long id() {
    return id;
  }

  /** Ends the old address. */
  public final void renew(String hash, Instant now) {
    secretHash = hash;
    madeAt = now;
  }

  public Long personId() {
    return personId;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
