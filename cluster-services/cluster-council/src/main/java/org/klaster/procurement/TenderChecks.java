package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderGuard;
import org.klaster.domain.procurement.TenderReview;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.TenderGap;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What a tender still lacks before the council is asked and before it is published. */
@ApplicationScoped
public class TenderChecks {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderTermsBook book;
  @Inject private DemandPool pool;

  /** All that is missing. */
  Set<TenderGap> gaps(Tender tender) {
    Set<TenderGap> gaps = EnumSet.noneOf(TenderGap.class);
    gaps.addAll(book.newest(tender).map(TenderTerms::terms).orElse(BuyingTerms.blank()).gaps());
    if (pool.lots(tender).stream().allMatch(lot -> lot.isLeftOut())) {
      gaps.add(TenderGap.LOTS);
    }
    if (tender.isInvitedOnly() && invited(tender) == 0) {
      gaps.add(TenderGap.INVITATIONS);
    }
    Optional<TenderGuard> guard = guard(tender);
    if (guard.isEmpty()) {
      gaps.add(TenderGap.GUARD);
    } else if (guard.get().needsReview() && review(guard.get()).isEmpty()) {
      gaps.add(TenderGap.REVIEW);
    }
    return gaps;
  }

  /** Refuses with the list of what is missing: nobody signs a blank. */
  void requireWhole(Tender tender) {
    Set<TenderGap> gaps = gaps(tender);
    if (!gaps.isEmpty()) {
      throw new DomainRuleViolation("tender.incomplete", List.copyOf(gaps));
    }
  }

  Optional<TenderGuard> guard(Tender tender) {
    return entities
        .createQuery(
            "select g from TenderGuard g where g.tenderId = :tender order by g.id desc",
            TenderGuard.class)
        .setParameter("tender", tender.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<TenderReview> review(TenderGuard guard) {
    return entities
        .createQuery("select r from TenderReview r where r.guardId = :guard", TenderReview.class)
        .setParameter("guard", guard.id())
        .getResultStream()
        .findFirst();
  }

  private long invited(Tender tender) {
    return entities
        .createQuery(
            "select count(i) from TenderInvitation i where i.tenderId = :tender", Long.class)
        .setParameter("tender", tender.id())
        .getSingleResult();
  }
}
