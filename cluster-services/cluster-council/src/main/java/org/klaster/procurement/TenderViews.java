package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.GuardView;
import org.klaster.api.procurement.LotView;
import org.klaster.api.procurement.TenderAction;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.TermsView;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.Person;
import org.klaster.vocabulary.procurement.TenderGap;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/** Makes the view of one tender: what this caller may see of it and nothing else. */
@ApplicationScoped
public class TenderViews {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderAccess access;
  @Inject private DemandPool pool;
  @Inject private TenderTermsBook book;
  @Inject private TenderChecks checks;
  @Inject private TenderPapers papers;
  @Inject private TenderSteps steps;

  /** The view of a tender that the caller was found to be allowed to read. */
  TenderView view(Tender tender) {
    boolean prepares = access.prepares(tender);
    Set<TenderGap> gaps = prepares && isDraft(tender) ? checks.gaps(tender) : Set.of();
    Person officer = entities.find(Person.class, tender.officerId());
    // Shares of the markets and what a lawyer made of them are not for the suppliers.
    GuardView guard = access.isInside(tender) ? papers.guard(tender) : null;
    return view(
        tender, new Seen(officer.fullName(), prepares, guard, gaps, steps.possible(tender, gaps)));
  }

  /** What everybody may see. */
  TenderView publicView(Tender tender) {
    return view(tender, new Seen(null, false, null, Set.of(), Set.of()));
  }

  /** What depends on who looks. */
  private record Seen(
      @Nullable String officer,
      boolean prepares,
      @Nullable GuardView guard,
      Set<TenderGap> gaps,
      Set<TenderAction> actions) {}

  private TenderView view(Tender tender, Seen seen) {
    return new TenderView(
        tender.id(),
        tender.version(),
        tender.clusterId(),
        clusterName(tender.clusterId()),
        tender.name(),
        tender.status(),
        seen.officer(),
        tender.demandUntil(),
        tender.publishedAt(),
        tender.biddingUntil(),
        tender.savingKey(),
        tender.isInvitedOnly(),
        tender.ballotId(),
        tender.isBallotOpen(),
        tender.repeatsId(),
        tender.ending(),
        tender.reason(),
        pool.lots(tender).stream().map(lot -> lot(tender, lot)).toList(),
        seen.prepares() || !isDraft(tender) ? terms(tender) : List.of(),
        papers.documents(tender),
        papers.enquiries(tender),
        seen.guard(),
        seen.prepares() ? papers.invitations(tender) : List.of(),
        seen.gaps(),
        seen.actions());
  }

  /** Terms are a draft until the council is asked. */
  private static boolean isDraft(Tender tender) {
    return (tender.status() == TenderStatus.DEMAND_OPEN
            || tender.status() == TenderStatus.DEMAND_CLOSED)
        && !tender.isBallotOpen();
  }

  /** Of the drafts only the newest is shown, of what was published each version. */
  private List<TermsView> terms(Tender tender) {
    List<TermsView> versions = book.versions(tender).stream().map(TenderFolder::view).toList();
    int shown = 0;
    while (shown < versions.size() && versions.get(shown).reason() != null) {
      shown++;
    }
    return versions.subList(0, Math.min(versions.size(), shown + 1));
  }

  private LotView lot(Tender tender, TenderLot lot) {
    return new LotView(
        lot.id(),
        lot.position(),
        lot.terms(),
        lot.isLeftOut(),
        lot.pooledMembers(),
        lot.pooledQuantity(),
        lot.pooledAt(),
        tender.status() == TenderStatus.DEMAND_OPEN ? List.of() : pool.months(lot));
  }

  private LocalizedText clusterName(long clusterId) {
    return entities
        .createQuery("select k.name from Cluster k where k.id = :id", LocalizedColumns.class)
        .setParameter("id", clusterId)
        .getSingleResult()
        .toText();
  }
}
