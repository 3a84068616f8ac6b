package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.OpenerNumbers;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * How many openers a tender needs at least: data with source, clause and a verified flag. A version
 * is never changed: a later one follows.
 */
@Entity
public class OpenerRule extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opener_rule_seq")
  @SequenceGenerator(
      name = "opener_rule_seq",
      sequenceName = "opener_rule_seq",
      allocationSize = 50)
  private Long id;

  private @Nullable Long clusterId;
  private int fewestThreshold;
  private int fewestHolders;
  private boolean observerWanted;
  private String source;
  private String clause;
  private LocalDate validFrom;
  private boolean verified;
  private @Nullable Long enteredBy;
  private @Nullable Instant enteredAt;

  protected OpenerRule() {}

  /** A council's own, from a day on. An observer is always wanted. */
  public OpenerRule(
      Long clusterId, OpenerNumbers fewest, ProcurementRule.Source origin, LocalDate from) {
    this.clusterId = clusterId;
    this.fewestThreshold = fewest.threshold();
    this.fewestHolders = fewest.holders();
    this.observerWanted = true;
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

  /**
   * Refuses too few openers.
   *
   * @param observers how many of them are officers of the ministry or auditors
   */
  public void require(int threshold, int holders, int observers) {
    if (threshold < fewestThreshold || holders < fewestHolders || threshold > holders) {
      throw new DomainRuleViolation("opener.too-few", fewestThreshold, fewestHolders);
    }
    if (observerWanted && observers == 0) {
      throw new DomainRuleViolation("opener.no-observer");
    }
  }

  @Override
  public Long id() {
    return id;
  }

  /** Null for every cluster that has none of its own. */
  public @Nullable Long clusterId() {
    return clusterId;
  }

  public int fewestThreshold() {
    return fewestThreshold;
  }

  public int fewestHolders() {
    return fewestHolders;
  }

  public boolean observerWanted() {
    return observerWanted;
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

  public boolean verified() {
    return verified;
  }

  /** Null where it was delivered with the system. */
  public @Nullable Long enteredBy() {
    return enteredBy;
  }

  public @Nullable Instant enteredAt() {
    return enteredAt;
  }
}
