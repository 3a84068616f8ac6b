package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.DemandTerms;
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
  private LocalDate neededOn;
  private String place;

  protected ContractLine() {}

  public ContractLine(PurchaseContract contract, Long lotId, DemandTerms demand, Money share) {
    this.contractId = contract.id();
    this.lotId = lotId;
    this.quantity = demand.quantity();
    this.amount = share.tenge();
    this.neededOn = demand.neededOn();
    this.place = demand.place();
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

  public LocalDate neededOn() {
    return neededOn;
  }

  public String place() {
    return place;
  }
}
