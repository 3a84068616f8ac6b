package org.klaster.domain.marketing;

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
import java.util.Objects;
import java.util.TreeSet;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.marketing.CampaignSumKind;

/**
 * A sum over the organisations of a campaign as it was last shown to those who may not see its
 * parts. It is renewed only when enough of them have changed theirs since: whoever looks before and
 * after learns nothing of one of them.
 */
@Entity
public class CampaignSum extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_sum_seq")
  @SequenceGenerator(
      name = "campaign_sum_seq",
      sequenceName = "campaign_sum_seq",
      allocationSize = 50)
  private Long id;

  private Long campaignId;

  @Enumerated(EnumType.STRING)
  private CampaignSumKind kind;

  private Instant addedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "campaign_sum_part", joinColumns = @JoinColumn(name = "sum_id"))
  @MapKeyColumn(name = "organisation_id")
  @Column(name = "amount")
  private Map<Long, BigDecimal> parts = new HashMap<>();

  protected CampaignSum() {}

  /** A sum that has not been shown yet. */
  public CampaignSum(Long campaignId, CampaignSumKind kind, Instant at) {
    this.campaignId = campaignId;
    this.kind = kind;
    this.addedAt = at;
  }

  /**
   * Takes the figures of now where that is safe.
   *
   * @param now figure of each organisation
   * @param fewest organisations that have a figure, and that have changed theirs since
   */
  public void renew(Map<Long, BigDecimal> now, int fewest, Instant at) {
    if (given(now) >= fewest && changed(now) >= fewest) {
      parts.clear();
      parts.putAll(now);
      addedAt = at;
    }
  }

  private static long given(Map<Long, BigDecimal> figures) {
    return figures.values().stream().filter(figure -> figure.signum() != 0).count();
  }

  private long changed(Map<Long, BigDecimal> now) {
    TreeSet<Long> organisations = new TreeSet<>(parts.keySet());
    organisations.addAll(now.keySet());
    return organisations.stream()
        .filter(
            organisation ->
                parts
                        .getOrDefault(organisation, BigDecimal.ZERO)
                        .compareTo(now.getOrDefault(organisation, BigDecimal.ZERO))
                    != 0)
        .count();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long campaignId() {
    return campaignId;
  }

  public CampaignSumKind kind() {
    return kind;
  }

  /** When it was renewed last. */
  public Instant addedAt() {
    return addedAt;
  }

  /** Whether it was ever safe to show it. */
  public boolean isShown() {
    return !parts.isEmpty();
  }

  /** How many organisations have a figure in it. */
  public long organisations() {
    return given(parts);
  }

  /** In tenge, or the number of what is counted. */
  public BigDecimal total() {
    return parts.values().stream()
        .map(Objects::requireNonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
