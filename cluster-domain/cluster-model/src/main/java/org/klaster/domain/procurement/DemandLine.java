package org.klaster.domain.procurement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.NeededDelivery;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** What one member needs of a lot: read by that member and by the procurement officer alone. */
@Entity
public class DemandLine extends VersionedEntity {

  private static final int DECIMALS = 3;
  private static final int MOST_DIGITS = 12;
  private static final int LONGEST_PLACE = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demand_line_seq")
  @SequenceGenerator(
      name = "demand_line_seq",
      sequenceName = "demand_line_seq",
      allocationSize = 50)
  private Long id;

  private Long lotId;
  private Long organisationId;
  private BigDecimal quantity;
  private BigDecimal ownPrice;
  private BigDecimal ceilingPrice;
  private @Nullable Long proofId;
  private Long enteredBy;
  private Instant enteredAt;
  private @Nullable BigDecimal pooledQuantity;

  @ElementCollection
  @CollectionTable(name = "demand_delivery", joinColumns = @JoinColumn(name = "line_id"))
  @OrderColumn(name = "position")
  private List<DeliveryRow> deliveries = new ArrayList<>();

  protected DemandLine() {}

  /** A member's line, as first entered. */
  public DemandLine(
      TenderLot lot, Long organisationId, DemandTerms terms, Long personId, Instant at) {
    this.lotId = lot.id();
    this.organisationId = organisationId;
    enter(terms, personId, at);
  }

  /** Says it anew; the caller has made sure that the deadline is ahead. */
  public final void enter(DemandTerms terms, Long personId, Instant at) {
    terms.requireDeliverable();
    if (terms.ownPrice().compareTo(Money.ZERO) <= 0 || terms.ceiling().compareTo(Money.ZERO) <= 0) {
      throw new DomainRuleViolation("tender.price");
    }
    quantity = exact(terms.quantity());
    ownPrice = terms.ownPrice().tenge();
    ceilingPrice = terms.ceiling().tenge();
    enteredBy = personId;
    enteredAt = at;
    List<DeliveryRow> rows = terms.deliveries().stream().map(DemandLine::row).toList();
    if (!rows.equals(deliveries)) {
      deliveries.clear();
      deliveries.addAll(rows);
    }
  }

  private static DeliveryRow row(NeededDelivery delivery) {
    return new DeliveryRow(
        new NeededDelivery(
            delivery.neededOn(),
            exact(delivery.quantity()),
            WholeText.plain(delivery.place(), LONGEST_PLACE)));
  }

  private static BigDecimal exact(BigDecimal quantity) {
    if (quantity.stripTrailingZeros().scale() > DECIMALS
        || quantity.precision() - quantity.scale() > MOST_DIGITS) {
      throw new DomainRuleViolation("tender.quantity");
    }
    return quantity.setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }

  /** Whether it differs from what of it stands in the sum that was shown last. */
  public boolean hasChanged() {
    BigDecimal shown = pooledQuantity == null ? BigDecimal.ZERO : pooledQuantity;
    return quantity.compareTo(shown) != 0;
  }

  /** Its quantity stands in the sum that is shown from now on. */
  public void pool() {
    pooledQuantity = quantity;
  }

  /** Attaches what proves the price that the member pays alone. */
  public void prove(Long documentId) {
    proofId = documentId;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long lotId() {
    return lotId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public DemandTerms terms() {
    return new DemandTerms(
        quantity,
        new Money(ownPrice),
        new Money(ceilingPrice),
        deliveries.stream().map(DeliveryRow::delivery).toList());
  }

  /** Of all deliveries together. */
  public BigDecimal quantity() {
    return quantity;
  }

  /** The member as a buyer; refused where it needs nothing. */
  public Buyer buyer() {
    return new Buyer(organisationId, quantity, new Money(ownPrice), new Money(ceilingPrice));
  }

  public @Nullable Long proofId() {
    return proofId;
  }

  /** The person who entered it last. */
  public Long enteredBy() {
    return enteredBy;
  }

  public Instant enteredAt() {
    return enteredAt;
  }
}
