package org.klaster.domain.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.registry.MembershipStatus;

/**
 * A membership's status from one day to another, with the reason of its beginning. Written by
 * {@link Membership}; only its last day is ever set afterwards, once.
 */
@Entity
public class MembershipState extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_state_seq")
  @SequenceGenerator(
      name = "membership_state_seq",
      sequenceName = "membership_state_seq",
      allocationSize = 50)
  private Long id;

  /** Read side of the membership's join column. */
  @Column(name = "membership_id", insertable = false, updatable = false)
  private @Nullable Long membershipId;

  @Enumerated(EnumType.STRING)
  private MembershipStatus status;

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private String reason;

  protected MembershipState() {}

  MembershipState(MembershipStatus status, LocalDate validFrom, String reason) {
    this.status = status;
    this.validFrom = validFrom;
    this.reason = reason;
  }

  /**
   * The next state begins on that day, so this one ends the day before; it is empty where both fall
   * on one day.
   */
  void endBefore(LocalDate day) {
    validTo = day.minusDays(1);
  }

  boolean covers(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  @Override
  public Long id() {
    return id;
  }

  public @Nullable Long membershipId() {
    return membershipId;
  }

  public MembershipStatus status() {
    return status;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day, null while it lasts. */
  public @Nullable LocalDate validTo() {
    return validTo;
  }

  /** Why this state began; empty for the first one, which the application explains. */
  public String reason() {
    return reason;
  }
}
