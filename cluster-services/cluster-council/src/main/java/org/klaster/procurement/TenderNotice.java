package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderEnquiry;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** What happens to a tender on the public register before its bids are sealed; it is held. */
@ApplicationScoped
public class TenderNotice {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private ProcurementRules rules;
  @Inject private TenderTermsBook book;
  @Inject private Event<TermsChanged> changes;
  @Inject private Event<BiddingBegins> beginnings;

  /** Begins to take bids until the deadline of the terms, which leaves enough days. */
  void takeBids(Tender tender, Instant now) {
    tender.requireStatus(TenderStatus.PUBLISHED);
    Instant until = Objects.requireNonNull(terms(tender).biddingUntil());
    requireDays(until, ProcurementRuleKind.BIDDING_DAYS, now);
    beginnings.fire(new BiddingBegins(tender.id()));
    tender.takeBids(until, now);
  }

  /** Other terms: whole, with days left, and with the key that the council has chosen. */
  int change(Tender tender, BuyingTerms terms, String reason, Instant now) {
    tender.requireChangeable(now);
    if (!terms.gaps().isEmpty()) {
      throw new DomainRuleViolation("tender.incomplete", List.copyOf(terms.gaps()));
    }
    if (terms.savingKey() != tender.savingKey()) {
      throw new DomainRuleViolation("tender.saving-key");
    }
    // Bids have one envelope or two: the keys are made for it, and the council chose it.
    if (terms.weighsQuality() != terms(tender).weighsQuality()) {
      throw new DomainRuleViolation("tender.envelopes");
    }
    Instant until = Objects.requireNonNull(terms.biddingUntil());
    requireDays(until, ProcurementRuleKind.EXTENSION_DAYS, now);
    TenderTerms version = book.add(tender, terms, reason);
    if (tender.status() == TenderStatus.BIDDING) {
      tender.extend(until, now);
    }
    entities.flush();
    changes.fire(new TermsChanged(tender.id(), version.number()));
    return version.number();
  }

  void answer(Tender tender, long enquiryId, LocalizedText answer, Instant now) {
    TenderEnquiry enquiry = entities.find(TenderEnquiry.class, enquiryId);
    if (enquiry == null || !Objects.equals(enquiry.tenderId(), tender.id())) {
      throw new NotFound("enquiry", enquiryId);
    }
    enquiry.answer(answer, policy.personId(), now);
  }

  TenderEnquiry ask(Tender tender, String question, Instant now) {
    tender.requireChangeable(now);
    TenderEnquiry enquiry = new TenderEnquiry(tender, question, policy.personId(), now);
    entities.persist(enquiry);
    return enquiry;
  }

  private BuyingTerms terms(Tender tender) {
    return book.newest(tender).map(TenderTerms::terms).orElseThrow();
  }

  private void requireDays(Instant until, ProcurementRuleKind kind, Instant now) {
    int days = rules.whole(kind);
    if (until.isBefore(now.plus(Duration.ofDays(days)))) {
      throw new DomainRuleViolation("tender.too-short", days);
    }
  }
}
