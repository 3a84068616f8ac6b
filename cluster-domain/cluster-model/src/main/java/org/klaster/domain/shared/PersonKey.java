package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The key under which an identity, a name of an account or an address, is kept for the audit trail.
 * The trail itself holds the number of this row. What is destroyed cannot be read by anybody any
 * more; the row stays.
 */
@Entity
public class PersonKey extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_key_seq")
  @SequenceGenerator(name = "person_key_seq", sequenceName = "person_key_seq", allocationSize = 50)
  private Long id;

  private @Nullable String identityDigest;
  private @Nullable String wrappedKey;
  private @Nullable String closedIdentity;
  private boolean typed;
  private Instant createdAt;
  private @Nullable Instant destroyedAt;

  protected PersonKey() {}

  /**
   * @param identityDigest keyed digest by which it is found
   * @param wrappedKey the key, encrypted under the installation's
   * @param closedIdentity the identity, encrypted under the key
   * @param typed whether it is a text that somebody typed and no person
   */
  public PersonKey(
      String identityDigest, String wrappedKey, String closedIdentity, boolean typed, Instant now) {
    this.identityDigest = identityDigest;
    this.wrappedKey = wrappedKey;
    this.closedIdentity = closedIdentity;
    this.typed = typed;
    this.createdAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  /** Null once it is destroyed. */
  public @Nullable String wrappedKey() {
    return wrappedKey;
  }

  /** Null once it is destroyed. */
  public @Nullable String closedIdentity() {
    return closedIdentity;
  }

  /** Nobody can read the identity any more. */
  public void destroy(Instant now) {
    identityDigest = null;
    wrappedKey = null;
    closedIdentity = null;
    destroyedAt = now;
  }
}
