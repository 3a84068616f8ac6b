package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.domain.procurement.ContractLine;
import org.klaster.domain.procurement.ContractReport;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.QualityClaim;
import org.klaster.domain.procurement.Tender;
import org.klaster.vocabulary.procurement.Reconciliation;

/** What is kept of contracts. */
@ApplicationScoped
public class ContractBook {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Contracts of a tender by their numbers. */
  public List<PurchaseContract> of(Tender tender) {
    return entities
        .createQuery(
            "select c from PurchaseContract c where c.tenderId = :tender order by c.id",
            PurchaseContract.class)
        .setParameter("tender", tender.id())
        .getResultList();
  }

  /** In the order in which they were drawn: by the position of their lots. */
  public List<ContractLine> lines(PurchaseContract contract) {
    return entities
        .createQuery(
            "select distinct l from ContractLine l left join fetch l.deliveries"
                + " where l.contractId = :contract order by l.id",
            ContractLine.class)
        .setParameter("contract", contract.id())
        .getResultList();
  }

  /** What both sides say, laid side by side. */
  Reconciliation reconciled(PurchaseContract contract) {
    return reconciled(List.of(contract.id()))
        .getOrDefault(contract.id(), Reconciliation.of(List.of()));
  }

  /** The same for several, by contract; one statement. */
  public Map<Long, Reconciliation> reconciled(Collection<Long> contracts) {
    entities.flush();
    return entities
        .createQuery(
            "select r from ContractReport r where r.contractId in :contracts"
                + " order by r.reportedAt, r.id",
            ContractReport.class)
        .setParameter("contracts", contracts)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                ContractReport::contractId,
                Collectors.collectingAndThen(
                    Collectors.mapping(ContractReport::said, Collectors.toList()),
                    Reconciliation::of)));
  }

  List<QualityClaim> claims(PurchaseContract contract) {
    entities.flush();
    return entities
        .createQuery(
            "select q from QualityClaim q where q.contractId = :contract order by q.id",
            QualityClaim.class)
        .setParameter("contract", contract.id())
        .getResultList();
  }

  /** Claims without an answer, by contract; one statement. */
  Map<Long, Long> openClaims(Collection<Long> contracts) {
    return entities
        .createQuery(
            "select q.contractId, count(q) from QualityClaim q where q.contractId in :contracts"
                + " and q.accepted is null group by q.contractId",
            Object[].class)
        .setParameter("contracts", contracts)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }
}
