package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** The versions of a tender's terms; each is written once. */
@ApplicationScoped
public class TenderTermsBook {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private DemandPool pool;
  @Inject private DatabaseClock clock;

  /** The newest first. */
  public List<TenderTerms> versions(Tender tender) {
    return entities
        .createQuery(
            "select t from TenderTerms t where t.tenderId = :tender order by t.number desc",
            TenderTerms.class)
        .setParameter("tender", tender.id())
        .getResultList();
  }

  /** The version in force. */
  public Optional<TenderTerms> newest(Tender tender) {
    return entities
        .createQuery(
            "select t from TenderTerms t where t.tenderId = :tender order by t.number desc",
            TenderTerms.class)
        .setParameter("tender", tender.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Makes the next version of a tender that is held.
   *
   * @param reason why a published version is replaced; null for a draft
   */
  TenderTerms add(Tender tender, BuyingTerms terms, @Nullable String reason) {
    Set<Integer> lots =
        pool.lots(tender).stream().map(TenderLot::position).collect(Collectors.toSet());
    if (!lots.containsAll(terms.tiers().stream().map(PriceTier::lot).toList())) {
      throw new DomainRuleViolation("tender.tier");
    }
    int number = newest(tender).map(TenderTerms::number).orElse(0) + 1;
    TenderTerms added = new TenderTerms(tender, number, terms, policy.personId(), clock.now());
    if (reason != null) {
      added.because(reason);
    }
    entities.persist(added);
    return added;
  }
}
