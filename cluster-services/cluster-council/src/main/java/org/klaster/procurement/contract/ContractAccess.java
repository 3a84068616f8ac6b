package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.TenderAccess;
import org.klaster.vocabulary.procurement.ContractSide;

/** A contract is its buyer's, its supplier's and the procurement officer's to read. */
@ApplicationScoped
public class ContractAccess {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess tenders;
  @Inject private DatabaseClock clock;

  /** The contract, if the caller may read it. */
  PurchaseContract readable(long contractId) {
    PurchaseContract contract = entities.find(PurchaseContract.class, contractId);
    if (contract == null || (side(contract) == null && !isOfficer(contract))) {
      throw new NotFound("contract", contractId);
    }
    return contract;
  }

  /** The side for which the caller speaks, or null. */
  @Nullable ContractSide side(PurchaseContract contract) {
    if (policy.represents(contract.buyerId())) {
      return ContractSide.BUYER;
    }
    return policy.represents(contract.supplierId()) ? ContractSide.SUPPLIER : null;
  }

  private boolean isOfficer(PurchaseContract contract) {
    return tenders.isOfficer(entities.find(Tender.class, contract.tenderId()));
  }

  /** The side for which the caller speaks; the officer speaks for none. */
  ContractSide requireSide(PurchaseContract contract) {
    ContractSide side = side(contract);
    if (side == null) {
      throw new Denied("contract.no-side");
    }
    return side;
  }

  /** Refuses who does not speak for that side. */
  void requireSide(PurchaseContract contract, ContractSide wanted) {
    if (side(contract) != wanted) {
      throw new Denied("contract.other-side");
    }
  }

  Bid.Author author() {
    return new Bid.Author(policy.personId(), clock.now());
  }
}
