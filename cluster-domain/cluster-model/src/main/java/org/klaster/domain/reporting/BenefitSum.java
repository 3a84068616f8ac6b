package org.klaster.domain.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;

/**
 * A sum as it was last shown to those who may not see its parts. It is renewed only when the
 * difference hides every member, since whoever saw the old one can take it away from the new one.
 */
@Entity
public class BenefitSum extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "benefit_sum_seq")
  @SequenceGenerator(
      name = "benefit_sum_seq",
      sequenceName = "benefit_sum_seq",
      allocationSize = 50)
  private Long id;

  private Long clusterId;
  private int entryYear;

  @Enumerated(EnumType.STRING)
  private BenefitKind kind;

  private Instant addedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "benefit_sum_part", joinColumns = @JoinColumn(name = "sum_id"))
  @MapKeyColumn(name = "organisation_id")
  @Column(name = "amount")
  private Map<Long, BigDecimal> parts = new HashMap<>();

  protected BenefitSum() {}

  /** A sum that is shown for the first time. */
  public BenefitSum(
      Long clusterId, int year, BenefitKind kind, Map<Long, BigDecimal> parts, Instant at) {
    this.clusterId = clusterId;
    this.entryYear = year;
    this.kind = kind;
    this.parts = new HashMap<>(parts);
    this.addedAt = at;
  }

  /** Takes the new figures, where nobody's can be told from the change. */
  public void renew(Map<Long, BigDecimal> now, DisclosureControl control, Instant at) {
    if (!parts.equals(now) && control.judge(now).shown() && control.mayRenew(parts, now)) {
      parts.clear();
      parts.putAll(now);
      addedAt = at;
    }
  }

  @Override
  public Long id() {
    return id;
  }

  public Long clusterId() {
    return clusterId;
  }

  public BenefitKind kind() {
    return kind;
  }

  public Instant addedAt() {
    return addedAt;
  }

  /** Signed. */
  public Money total() {
    return kind.signed(new Money(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
  }
}
