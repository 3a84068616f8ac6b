package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;

/**
 * A number that is watched, with its source and its days. A version is never changed: a later one
 * follows.
 */
@Entity
public class ProcurementRule extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procurement_rule_seq")
  @SequenceGenerator(
      name = "procurement_rule_seq",
      sequenceName = "procurement_rule_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private ProcurementRuleKind kind;

  private String jurisdiction;
  private BigDecimal ruleValue;
  private String source;
  private String clause;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private boolean verified;
  private @Nullable Long enteredBy;
  private @Nullable Instant enteredAt;

  protected ProcurementRule() {}

  /** Where a number comes from, and whether that was read. */
  public record Source(String name, String clause, boolean verified) {}

  /** A version that counts from a day on. */
  public ProcurementRule(
      ProcurementRuleKind kind,
      String jurisdiction,
      BigDecimal value,
      Source origin,
      LocalDate from) {
    this.kind = kind;
    this.jurisdiction = jurisdiction;
    this.ruleValue = value.setScale(2, RoundingMode.UNNECESSARY);
    this.source = origin.name();
    this.clause = origin.clause();
    this.validFrom = from;
    this.verified = origin.verified();
  }

  /** Says who wrote it down, and when. */
  public void entered(Long personId, Instant at) {
    enteredBy = personId;
    enteredAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public ProcurementRuleKind kind() {
    return kind;
  }

  /** Where it is in force, such as EU or KZ. */
  public String jurisdiction() {
    return jurisdiction;
  }

  public BigDecimal value() {
    return ruleValue;
  }

  public String source() {
    return source;
  }

  public String clause() {
    return clause;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; null while it is in force. */
  public @Nullable LocalDate validTo() {
    return validTo;
  }

  /** Null where it was delivered with the system. */
  public @Nullable Long enteredBy() {
    return enteredBy;
  }

  public @Nullable Instant enteredAt() {
    return enteredAt;
  }

  /** Whether the source was read. */
  public boolean verified() {
    return verified;
  }
}
