package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.domain.procurement.Tender;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * When quality is judged: from the opening of its envelopes until that of the prices, so that
 * nobody who marks knows a price. Where there is one envelope only, once it is open. Where an
 * upheld objection has asked for new marks, the prices are known by then, and it is open
 * nevertheless.
 */
@ApplicationScoped
public class Marking {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Whether bids may be marked now. */
  public boolean isOpen(Tender tender) {
    List<EnvelopeKind> opened =
        entities
            .createQuery(
                "select o.kind from BidOpening o where o.tenderId = :tender", EnvelopeKind.class)
            .setParameter("tender", tender.id())
            .getResultList();
    return switch (tender.status()) {
      case OPENED -> tender.markingRound() > 1 || !opened.contains(EnvelopeKind.PRICE);
      case SEALED -> opened.contains(EnvelopeKind.TECHNICAL);
      default -> false;
    };
  }

  void require(Tender tender) {
    if (!isOpen(tender)) {
      throw new DomainRuleViolation(
          tender.status() == TenderStatus.OPENED ? "award.prices-known" : "tender.state",
          tender.status());
    }
  }
}
