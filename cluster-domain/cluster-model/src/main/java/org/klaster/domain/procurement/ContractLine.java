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
import java.util.ArrayList;
import java.util.List;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.NeededDelivery;
import org.klaster.vocabulary.shared.Money;

/** What a contract is about in one lot: the buyer's demand, at its share of the bill. */
@Entity
public class ContractLine extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_line_seq")
  @SequenceGenerator(
      name = "contract_line_seq",
      sequenceName = "contract_line_seq",
      allocationSize = 50)
  private Long id;

  private Long contractId;
  private Long lotId;
  private BigDecimal quantity;
  private BigDecimal amount;

  @ElementCollection
  @CollectionTable(name = "contract_delivery", joinColumns = @JoinColumn(name = "line_id"))
  @OrderColumn(name = "position")
  private List<DeliveryRow> deliveries = new ArrayList<>();

  protected ContractLine() {}

  public ContractLine(PurchaseContract contract, Long lotId, DemandTerms demand, Money share) {
    this.contractId = contract.id();
    this.lotId = lotId;
    this.quantity = demand.quantity();
    this.amount = share.tenge();
    demand.deliveries().forEach(delivery -> deliveries.add(new DeliveryRow(delivery)));
  }

  @Override
  public Long id() {
    return id;
  }

  public Long contractId() {
    return contractId;
  }

  public Long lotId() {
    return lotId;
  }

  public BigDecimal quantity() {
    return quantity;
  }

  public Money amount() {
    return new Money(amount);
  }

  /** When how much is delivered, and where; in the order of the days. */
  public List<NeededDelivery> deliveries() {
    return deliveries.stream().map(DeliveryRow::delivery).toList();
  }
}
