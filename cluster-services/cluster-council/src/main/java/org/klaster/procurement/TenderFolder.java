package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import org.klaster.api.procurement.RecordReview;
import org.klaster.api.procurement.RuleView;
import org.klaster.api.procurement.TermsView;
import org.klaster.domain.procurement.ProcurementRule;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderDocument;
import org.klaster.domain.procurement.TenderGuard;
import org.klaster.domain.procurement.TenderInvitation;
import org.klaster.domain.procurement.TenderReview;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.MarketShares;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What is laid together before the council is asked; the tender is held. */
@ApplicationScoped
public class TenderFolder {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private ProcurementRules rules;
  @Inject private TenderTermsBook book;
  @Inject private TenderChecks checks;
  @Inject private DocumentStore store;
  @Inject private DatabaseClock clock;

  List<RuleView> thresholds() {
    return rules.inForce(ProcurementRuleKind.GUARD_SHARE).stream().map(TenderFolder::view).toList();
  }

  static RuleView view(ProcurementRule rule) {
    return new RuleView(
        rule.jurisdiction(),
        rule.value(),
        rule.source(),
        rule.clause(),
        rule.validFrom(),
        rule.verified());
  }

  TermsView draft(Tender tender) {
    return book.newest(tender)
        .map(TenderFolder::view)
        .orElseGet(() -> new TermsView(0, BuyingTerms.blank(), null, tender.changedAt()));
  }

  static TermsView view(TenderTerms terms) {
    return new TermsView(terms.number(), terms.terms(), terms.changeReason(), terms.savedAt());
  }

  void assess(Tender tender, MarketShares shares) {
    if (shares.buyingSource().isBlank() || shares.sellingSource().isBlank()) {
      throw new DomainRuleViolation("tender.share-source");
    }
    entities.persist(
        new TenderGuard(tender, shares, rules.guardShare(), policy.personId(), clock.now()));
  }

  Long review(Tender tender, RecordReview command, String fileName, InputStream content) {
    TenderGuard guard =
        checks.guard(tender).orElseThrow(() -> new DomainRuleViolation("tender.no-shares"));
    Long document = store.store(fileName, content).id();
    entities.persist(
        new TenderReview(guard, command.reviewer(), command.conclusion(), document)
            .recorded(policy.personId(), clock.now()));
    return document;
  }

  int save(Tender tender, BuyingTerms terms) {
    return book.add(tender, terms, null).number();
  }

  Long attach(Tender tender, String fileName, InputStream content) {
    Long document = store.store(fileName, content).id();
    entities.persist(new TenderDocument(tender, document, policy.personId(), clock.now()));
    return document;
  }

  void invite(Tender tender, LegalId legalId, String name) {
    entities.persist(new TenderInvitation(tender, legalId, name, policy.personId(), clock.now()));
  }
}
