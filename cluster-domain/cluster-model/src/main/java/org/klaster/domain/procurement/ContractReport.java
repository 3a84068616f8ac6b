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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.Fulfilment;
import org.klaster.vocabulary.procurement.FulfilmentKind;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What one side of a contract said of a delivery or a payment; never changed. */
@Entity
public class ContractReport extends VersionedEntity {

  private static final int DELIVERY_DECIMALS = 3;
  private static final int PAYMENT_DECIMALS = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_report_seq")
  @SequenceGenerator(
      name = "contract_report_seq",
      sequenceName = "contract_report_seq",
      allocationSize = 50)
  private Long id;

  private Long contractId;

  @Enumerated(EnumType.STRING)
  private FulfilmentKind kind;

  private @Nullable Long lotId;

  @Enumerated(EnumType.STRING)
  private ContractSide side;

  @Column(name = "reference_number")
  private String reference;

  private BigDecimal figure;
  private LocalDate happenedOn;
  private Long reportedBy;
  private Instant reportedAt;

  protected ContractReport() {}

  /** Keeps what was said; a delivery is of a lot, a payment is not. */
  public ContractReport(PurchaseContract contract, Fulfilment said, Bid.Author author) {
    boolean delivery = said.kind() == FulfilmentKind.DELIVERY;
    if (delivery != (said.lotId() != null)) {
      throw new DomainRuleViolation("contract.lot");
    }
    int decimals = delivery ? DELIVERY_DECIMALS : PAYMENT_DECIMALS;
    if (said.figure().signum() <= 0 || said.figure().stripTrailingZeros().scale() > decimals) {
      throw new DomainRuleViolation("contract.figure");
    }
    this.contractId = contract.id();
    this.kind = said.kind();
    this.lotId = said.lotId();
    this.side = said.side();
    this.reference = said.reference().strip();
    this.figure = said.figure();
    this.happenedOn = said.on();
    this.reportedBy = author.personId();
    this.reportedAt = author.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long contractId() {
    return contractId;
  }

  public Fulfilment said() {
    return new Fulfilment(kind, lotId, reference, side, figure, happenedOn);
  }

  public Long reportedBy() {
    return reportedBy;
  }

  public Instant reportedAt() {
    return reportedAt;
  }
}
