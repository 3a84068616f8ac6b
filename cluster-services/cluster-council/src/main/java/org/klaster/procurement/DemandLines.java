package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.shared.Document;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.procurement.DemandTerms;

/** The lines of demand, for callers that were found to be allowed to read them. */
@ApplicationScoped
public class DemandLines {

  private static final String ROWS =
      "select d, l.position, o.name, p from DemandLine d join TenderLot l on l.id = d.lotId"
          + " join Organisation o on o.id = d.organisationId left join Document p on p.id ="
          + " d.proofId where l.tenderId = :tender";
  private static final String WITH_DELIVERIES =
      "select distinct d from DemandLine d left join fetch d.deliveries where d.lotId in (select l.id"
          + " from TenderLot l where l.tenderId = :tender)";
  private static final String OWN = " and d.organisationId in :own";
  private static final String ORDER = " order by l.position, o.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private DemandPool pool;
  @Inject private DocumentStore store;
  @Inject private DatabaseClock clock;

  List<DemandLineView> all(Tender tender) {
    entities
        .createQuery(WITH_DELIVERIES, DemandLine.class)
        .setParameter("tender", tender.id())
        .getResultList();
    return entities
        .createQuery(ROWS + ORDER, Object[].class)
        .setParameter("tender", tender.id())
        .getResultStream()
        .map(DemandLines::view)
        .toList();
  }

  List<DemandLineView> of(Tender tender, Collection<Long> organisations) {
    if (organisations.isEmpty()) {
      return List.of();
    }
    entities
        .createQuery(WITH_DELIVERIES + OWN, DemandLine.class)
        .setParameter("tender", tender.id())
        .setParameter("own", organisations)
        .getResultList();
    return entities
        .createQuery(ROWS + OWN + ORDER, Object[].class)
        .setParameter("tender", tender.id())
        .setParameter("own", organisations)
        .getResultStream()
        .map(DemandLines::view)
        .toList();
  }

  private static DemandLineView view(Object[] row) {
    DemandLine line = (DemandLine) row[0];
    Document proof = (Document) row[3];
    return new DemandLineView(
        line.lotId(),
        (Integer) row[1],
        line.organisationId(),
        ((LocalizedColumns) row[2]).toText(),
        line.terms(),
        proof == null ? null : DocumentStore.view(proof),
        line.enteredAt());
  }

  /** Writes a line of a tender that is held. */
  void enter(Tender tender, TenderLot lot, Long organisationId, DemandTerms terms) {
    Instant now = clock.now();
    tender.requireDemand(now);
    terms.deliveries().forEach(delivery -> lot.requireDelivery(delivery.neededOn()));
    Optional<DemandLine> known = find(lot.id(), organisationId);
    if (known.isPresent()) {
      known.get().enter(terms, policy.personId(), now);
    } else {
      entities.persist(new DemandLine(lot, organisationId, terms, policy.personId(), now));
    }
    entities.flush();
    pool.entered(lot, now);
  }

  TenderLot lot(Tender tender, long lotId) {
    TenderLot lot = entities.find(TenderLot.class, lotId);
    if (lot == null || !Objects.equals(lot.tenderId(), tender.id())) {
      throw new NotFound("lot", lotId);
    }
    return lot;
  }

  Optional<DemandLine> find(Long lotId, Long organisationId) {
    return entities
        .createQuery(
            "select d from DemandLine d where d.lotId = :lot and d.organisationId = :organisation",
            DemandLine.class)
        .setParameter("lot", lotId)
        .setParameter("organisation", organisationId)
        .getResultStream()
        .findFirst();
  }

  /**
   * A proof of the tender's lines.
   *
   * @param organisations whose; null for anybody's
   */
  DocumentContent proof(Tender tender, long documentId, @Nullable Collection<Long> organisations) {
    boolean known =
        entities
            .createQuery(
                "select d.organisationId from DemandLine d, TenderLot l where l.id = d.lotId"
                    + " and l.tenderId = :tender and d.proofId = :document",
                Long.class)
            .setParameter("tender", tender.id())
            .setParameter("document", documentId)
            .getResultStream()
            .anyMatch(owner -> organisations == null || organisations.contains(owner));
    if (!known) {
      throw new NotFound("document", documentId);
    }
    return store.content(store.find(documentId));
  }
}
