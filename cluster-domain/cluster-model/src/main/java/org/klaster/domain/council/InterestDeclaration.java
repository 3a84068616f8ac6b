package org.klaster.domain.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.InterestGround;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * A standing declaration of a seat: that it has an interest in an organisation or a business group.
 * While it stands, the seat is recused wherever their own case is voted. Ended, never deleted.
 */
@Entity
public class InterestDeclaration extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interest_declaration_seq")
  @SequenceGenerator(
      name = "interest_declaration_seq",
      sequenceName = "interest_declaration_seq",
      allocationSize = 50)
  private Long id;

  private Long councilId;
  private Long seatId;
  private @Nullable Long organisationId;

  @Column(name = "group_id")
  private @Nullable Long businessGroupId;

  @Enumerated(EnumType.STRING)
  private InterestGround ground;

  private String reason;
  private LocalDate heldFrom;
  private @Nullable LocalDate heldUntil;
  private Long recordedBy;
  private Instant recordedAt;

  protected InterestDeclaration() {}

  /** What the interest is in: an organisation or a business group, one of them. */
  public record Concern(@Nullable Long organisation, @Nullable Long group) {

    public Concern {
      if ((organisation == null) == (group == null)) {
        throw new DomainRuleViolation("interest.concern");
      }
    }
  }

  /** What ties the seat to it, and in words. */
  public record Tie(InterestGround ground, String reason) {}

  /**
   * From when to when it stands.
   *
   * @param until first day on which it stands no more, null where no end is known
   */
  public record Term(LocalDate from, @Nullable LocalDate until) {

    public Term {
      if (until != null && !until.isAfter(from)) {
        throw new DomainRuleViolation("interest.term");
      }
    }
  }

  /** Who entered it, and when. */
  public record Record(Long person, Instant at) {}

  public InterestDeclaration(Seat seat, Concern concern, Tie tie, Term term, Record record) {
    this.councilId = seat.councilId();
    this.seatId = seat.id();
    this.organisationId = concern.organisation();
    this.businessGroupId = concern.group();
    this.ground = tie.ground();
    this.reason = tie.reason();
    this.heldFrom = term.from();
    this.heldUntil = term.until();
    this.recordedBy = record.person();
    this.recordedAt = record.at();
  }

  @Override
  public Long id() {
    return id;
  }

  /** From {@code day} on it stands no more; one that has not begun never stood. */
  public void end(LocalDate day) {
    if (heldUntil != null && !day.isBefore(heldUntil)) {
      throw new DomainRuleViolation("interest.ended");
    }
    heldUntil = day.isBefore(heldFrom) ? heldFrom : day;
  }

  public boolean heldOn(LocalDate day) {
    return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
  }

  public Long councilId() {
    return councilId;
  }

  public Long seatId() {
    return seatId;
  }

  public @Nullable Long organisationId() {
    return organisationId;
  }

  public @Nullable Long businessGroupId() {
    return businessGroupId;
  }

  public InterestGround ground() {
    return ground;
  }

  public String reason() {
    return reason;
  }

  public LocalDate heldFrom() {
    return heldFrom;
  }

  /** The first day on which it stands no more; null where no end is known. */
  public @Nullable LocalDate heldUntil() {
    return heldUntil;
  }

  public Long recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
