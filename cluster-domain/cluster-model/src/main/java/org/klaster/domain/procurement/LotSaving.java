package org.klaster.domain.procurement;

import jakarta.persistence.Column;
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
import org.klaster.vocabulary.procurement.Sampling;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingSplit;
import org.klaster.vocabulary.shared.Money;

/** The bill of a lot as one key shares it; written once, followed by a next revision. */
@Entity
public class LotSaving extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lot_saving_seq")
  @SequenceGenerator(name = "lot_saving_seq", sequenceName = "lot_saving_seq", allocationSize = 50)
  private Long id;

  private Long lotId;

  @Enumerated(EnumType.STRING)
  private SavingKey savingKey;

  @Column(name = "revision_number")
  private int revision;

  private BigDecimal volume;
  private BigDecimal price;
  private BigDecimal total;
  private @Nullable Long seed;
  private @Nullable Integer orders;
  private @Nullable BigDecimal standardError;
  private String inputsHash;
  private Instant computedAt;
  private @Nullable Instant answerUntil;

  protected LotSaving() {}

  /**
   * What a key comes to.
   *
   * @param revision from 1
   * @param price of one unit at the volume
   * @param inputsHash of everything from which it was computed
   */
  public LotSaving(Long lotId, int revision, SavingSplit split, Money price, Computed computed) {
    this.lotId = lotId;
    this.savingKey = split.key();
    this.revision = revision;
    this.volume = split.volume();
    this.price = price.tenge();
    this.total = split.total().tenge();
    Sampling sampling = split.sampling();
    if (sampling != null) {
      seed = sampling.seed();
      orders = sampling.orders();
      standardError = sampling.standardError().tenge();
    }
    this.inputsHash = computed.inputsHash();
    this.computedAt = computed.at();
    this.answerUntil = computed.answerUntil();
  }

  /** From what and when it was computed, and until when members answer who are asked. */
  public record Computed(String inputsHash, Instant at, Instant answerUntil) {}

  @Override
  public Long id() {
    return id;
  }

  public Long lotId() {
    return lotId;
  }

  public SavingKey savingKey() {
    return savingKey;
  }

  /** From 1; the highest counts. */
  public int revision() {
    return revision;
  }

  public BigDecimal volume() {
    return volume;
  }

  /** Of one unit, at the volume. */
  public Money price() {
    return new Money(price);
  }

  public Money total() {
    return new Money(total);
  }

  /** Null where the shares are exact. */
  public @Nullable Sampling sampling() {
    return seed == null || orders == null || standardError == null
        ? null
        : new Sampling(seed, orders, new Money(standardError));
  }

  public String inputsHash() {
    return inputsHash;
  }

  /** Until when members answer who are asked; null only where it was never said. */
  public @Nullable Instant answerUntil() {
    return answerUntil;
  }

  /** Whether the days for an answer lie behind. */
  public boolean isOverdue(Instant now) {
    return answerUntil != null && now.isAfter(answerUntil);
  }

  public Instant computedAt() {
    return computedAt;
  }
}
