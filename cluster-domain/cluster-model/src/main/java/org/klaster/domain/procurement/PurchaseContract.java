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
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * A buyer's contract with a supplier of a joint purchase, on the terms that were published. It is
 * drawn with every field filled; nobody signs a blank.
 */
@Entity
public class PurchaseContract extends VersionedEntity {

  /** Subject type in the audit trail. */
  public static final String SUBJECT_TYPE = "purchase-contract";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purchase_contract_seq")
  @SequenceGenerator(
      name = "purchase_contract_seq",
      sequenceName = "purchase_contract_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;
  private Long buyerId;
  private Long supplierId;

  @Column(name = "contract_number")
  private String number;

  private int termsNumber;
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private ContractStatus status;

  private Long drawnBy;
  private Instant drawnAt;
  private @Nullable Long buyerSignedBy;
  private @Nullable Instant buyerSignedAt;
  private @Nullable Long supplierSignedBy;
  private @Nullable Instant supplierSignedAt;
  private @Nullable Instant fulfilledAt;
  private @Nullable Long refusedBy;
  private @Nullable Instant refusedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable ContractSide refusedSide;

  private @Nullable String refusal;
  private @Nullable Instant signUntil;
  private boolean silent;

  protected PurchaseContract() {}

  /**
   * Draws it.
   *
   * @param number by which both sides name it
   * @param termsNumber version of the tender's terms on which it stands
   * @param amount of all its lines
   */
  public PurchaseContract(
      Tender tender, Parties parties, String number, int termsNumber, Money amount) {
    this.tenderId = tender.id();
    this.buyerId = parties.buyerId();
    this.supplierId = parties.supplierId();
    this.number = number;
    this.termsNumber = termsNumber;
    this.amount = amount.tenge();
    this.status = ContractStatus.DRAWN;
    this.drawnBy = parties.author().personId();
    this.drawnAt = parties.author().at();
    this.signUntil = parties.signUntil();
  }

  /** Between whom it is, who drew it, and until when both sign. */
  public record Parties(Long buyerId, Long supplierId, Bid.Author author, Instant signUntil) {}

  private void become(ContractStatus next) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("contract.state", status);
    }
    status = next;
  }

  /** One side signs, once; with both signatures the contract stands. */
  public void sign(ContractSide side, Bid.Author author) {
    if (status != ContractStatus.DRAWN) {
      throw new DomainRuleViolation("contract.state", status);
    }
    if (signedAt(side) != null) {
      throw new DomainRuleViolation("contract.signed");
    }
    if (side == ContractSide.BUYER) {
      buyerSignedBy = author.personId();
      buyerSignedAt = author.at();
    } else {
      supplierSignedBy = author.personId();
      supplierSignedAt = author.at();
    }
    if (buyerSignedAt != null && supplierSignedAt != null) {
      become(ContractStatus.SIGNED);
    }
  }

  /** One side does not sign; a contract that both have signed cannot be refused any more. */
  public void refuse(ContractSide side, String ground, Bid.Author author) {
    become(ContractStatus.REFUSED);
    refusedSide = side;
    refusal = ground.strip();
    refusedBy = author.personId();
    refusedAt = author.at();
  }

  /**
   * A side did not sign in time, and the officer goes on without: it counts as refused for the
   * buyer where the buyer has not signed, else for the supplier.
   */
  public void passOver(String ground, Bid.Author officer) {
    if (!isOverdue(officer.at())) {
      throw new DomainRuleViolation("contract.in-time");
    }
    refuse(buyerSignedAt == null ? ContractSide.BUYER : ContractSide.SUPPLIER, ground, officer);
    silent = true;
  }

  /** Whether a signature is missing and the days for it lie behind. */
  public boolean isOverdue(Instant now) {
    return status == ContractStatus.DRAWN && signUntil != null && now.isAfter(signUntil);
  }

  /** Its amount has changed before all had signed; it is drawn anew. */
  public void supersede() {
    become(ContractStatus.SUPERSEDED);
  }

  /** Refuses unless both have signed and something is left to do. */
  public void requireSigned() {
    if (status != ContractStatus.SIGNED) {
      throw new DomainRuleViolation("contract.state", status);
    }
  }

  /** All is delivered and paid. */
  public void fulfil(Instant at) {
    become(ContractStatus.FULFILLED);
    fulfilledAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public Long buyerId() {
    return buyerId;
  }

  public Long supplierId() {
    return supplierId;
  }

  public String number() {
    return number;
  }

  /** Version of the tender's terms on which it stands. */
  public int termsNumber() {
    return termsNumber;
  }

  public Money amount() {
    return new Money(amount);
  }

  public ContractStatus status() {
    return status;
  }

  public Long drawnBy() {
    return drawnBy;
  }

  public Instant drawnAt() {
    return drawnAt;
  }

  /** Until when both sides sign; null only where it was never said. */
  public @Nullable Instant signUntil() {
    return signUntil;
  }

  /** Whether it counts as refused because a side was silent. */
  public boolean isSilent() {
    return silent;
  }

  /** Null until that side has signed. */
  public @Nullable Instant signedAt(ContractSide side) {
    return side == ContractSide.BUYER ? buyerSignedAt : supplierSignedAt;
  }

  /** Null until that side has signed. */
  public @Nullable Long signedBy(ContractSide side) {
    return side == ContractSide.BUYER ? buyerSignedBy : supplierSignedBy;
  }

  /** Null unless it was refused, as the others of the refusal are. */
  public @Nullable ContractSide refusedSide() {
    return refusedSide;
  }

  public @Nullable String refusal() {
    return refusal;
  }

  public @Nullable Instant refusedAt() {
    return refusedAt;
  }

  public @Nullable Long refusedBy() {
    return refusedBy;
  }

  public @Nullable Instant fulfilledAt() {
    return fulfilledAt;
  }
}
