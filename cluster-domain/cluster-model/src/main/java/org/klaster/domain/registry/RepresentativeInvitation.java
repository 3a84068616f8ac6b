package org.klaster.domain.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;

/**
 * Somebody whom a coordinator named as an organisation's representative. Open until the person
 * signs in for the organisation, which begins the representation; then it is closed for good, so
 * that whoever left does not come back by signing in again. Never deleted.
 */
@Entity
public class RepresentativeInvitation extends VersionedEntity {

  /** Type of the subject of its messages in the outbox. */
  public static final String SUBJECT_TYPE = "representative-invitation";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "representative_invitation_seq")
  @SequenceGenerator(
      name = "representative_invitation_seq",
      sequenceName = "representative_invitation_seq",
      allocationSize = 50)
  private Long id;

  private Long organisationId;
  private String email;
  private String fullName;
  private Long namedBy;
  private Instant namedAt;
  private @Nullable Long representationId;

  /** Unique, so that nobody is invited twice at once; null when it is closed. */
  private @Nullable String openKey;

  protected RepresentativeInvitation() {}

  /**
   * @param email address of the person, whatever the case
   * @param namedBy id of the person who names
   */
  public RepresentativeInvitation(
      Long organisationId, String email, String fullName, Long namedBy, Instant namedAt) {
    this.organisationId = organisationId;
    this.email = normal(email);
    this.namedBy = namedBy;
    this.fullName = fullName;
    this.namedAt = namedAt;
    this.openKey = organisationId + " " + this.email;
  }

  /** The form in which addresses are kept and compared. */
  public static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public Long id() {
    return id;
  }

  public Long organisationId() {
    return organisationId;
  }

  public String email() {
    return email;
  }

  public String fullName() {
    return fullName;
  }

  public Instant namedAt() {
    return namedAt;
  }

  public boolean open() {
    return representationId == null;
  }

  /** Named once more, because the invitation was lost or ran out. */
  public void repeat(String newFullName, Long newNamedBy, Instant now) {
    fullName = newFullName;
    namedBy = newNamedBy;
    namedAt = now;
  }

  /** The person has signed in for the organisation. */
  public void accepted(Representation representation) {
    representationId = representation.id();
    openKey = null;
  }
}
