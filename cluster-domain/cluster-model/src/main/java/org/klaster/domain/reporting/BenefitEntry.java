package org.klaster.domain.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * What a member says that its membership brought or cost it in a year, with its evidence. It is
 * taken back by a mark: what was once entered stays.
 */
@Entity
public class BenefitEntry extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "benefit_entry_seq")
  @SequenceGenerator(
      name = "benefit_entry_seq",
      sequenceName = "benefit_entry_seq",
      allocationSize = 50)
  private Long id;

  private Long clusterId;
  private Long organisationId;
  private int entryYear;

  @Enumerated(EnumType.STRING)
  private BenefitKind kind;

  private BigDecimal amount;
  private String what;
  private String evidence;
  private @Nullable Long proofId;
  private Long enteredBy;
  private Instant enteredAt;
  private @Nullable Long withdrawnBy;
  private @Nullable Instant withdrawnAt;

  protected BenefitEntry() {}

  /** Whose it is. */
  public record Membership(Long clusterId, Long organisationId) {}

  /**
   * What is entered.
   *
   * @param evidence by what it can be checked, such as the number and day of a contract
   * @param proofId the document, where one is attached
   */
  public record Content(
      int year,
      BenefitKind kind,
      Money amount,
      String what,
      String evidence,
      @Nullable Long proofId) {}

  /**
   * A line of a year that has begun.
   *
   * @param thisYear the year that it is
   */
  public BenefitEntry(
      Membership membership, Content content, int thisYear, Long personId, Instant at) {
    if (!content.kind().isEntered()) {
      throw new DomainRuleViolation("benefit.kind");
    }
    if (content.amount().compareTo(Money.ZERO) <= 0) {
      throw new DomainRuleViolation("benefit.amount");
    }
    if (content.year() > thisYear) {
      throw new DomainRuleViolation("benefit.year");
    }
    this.clusterId = membership.clusterId();
    this.organisationId = membership.organisationId();
    this.entryYear = content.year();
    this.kind = content.kind();
    this.amount = content.amount().tenge();
    this.what = content.what();
    this.evidence = content.evidence();
    this.proofId = content.proofId();
    this.enteredBy = personId;
    this.enteredAt = at;
  }

  /** Takes it back; once. */
  public void withdraw(Long personId, Instant at) {
    if (withdrawnAt != null) {
      throw new DomainRuleViolation("benefit.withdrawn");
    }
    withdrawnBy = personId;
    withdrawnAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long clusterId() {
    return clusterId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public Content content() {
    return new Content(entryYear, kind, new Money(amount), what, evidence, proofId);
  }

  public Long enteredBy() {
    return enteredBy;
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  /** The person who took it back; null where it stands. */
  public @Nullable Long withdrawnBy() {
    return withdrawnBy;
  }
}
