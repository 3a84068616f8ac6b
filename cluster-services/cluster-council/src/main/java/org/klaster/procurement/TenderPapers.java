package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.EnquiryView;
import org.klaster.api.procurement.GuardView;
import org.klaster.api.procurement.InvitationView;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderEnquiry;
import org.klaster.domain.procurement.TenderGuard;
import org.klaster.domain.procurement.TenderInvitation;
import org.klaster.domain.procurement.TenderReview;
import org.klaster.domain.shared.Document;
import org.klaster.platform.document.DocumentStore;

/** What lies with a tender: files, enquiries, invitations, the finding on the markets. */
@ApplicationScoped
public class TenderPapers {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderChecks checks;
  @Inject private DocumentStore store;

  List<DocumentView> documents(Tender tender) {
    return entities
        .createQuery(
            "select d from TenderDocument t join Document d on d.id = t.documentId where"
                + " t.tenderId = :tender order by t.id",
            Document.class)
        .setParameter("tender", tender.id())
        .getResultStream()
        .map(DocumentStore::view)
        .toList();
  }

  List<EnquiryView> enquiries(Tender tender) {
    return entities
        .createQuery(
            "select e from TenderEnquiry e where e.tenderId = :tender order by e.id",
            TenderEnquiry.class)
        .setParameter("tender", tender.id())
        .getResultStream()
        .map(
            enquiry ->
                new EnquiryView(
                    enquiry.id(),
                    enquiry.question(),
                    enquiry.askedAt(),
                    enquiry.answer(),
                    enquiry.answeredAt()))
        .toList();
  }

  List<InvitationView> invitations(Tender tender) {
    return entities
        .createQuery(
            "select i from TenderInvitation i where i.tenderId = :tender order by i.id",
            TenderInvitation.class)
        .setParameter("tender", tender.id())
        .getResultStream()
        .map(one -> new InvitationView(one.legalId().digits(), one.name()))
        .toList();
  }

  @Nullable GuardView guard(Tender tender) {
    Optional<TenderGuard> found = checks.guard(tender);
    return found.isEmpty() ? null : view(found.get());
  }

  private GuardView view(TenderGuard guard) {
    return new GuardView(
        guard.shares(),
        guard.threshold(),
        guard.needsReview(),
        guard.assessedAt(),
        checks.review(guard).map(this::view).orElse(null));
  }

  private GuardView.Review view(TenderReview review) {
    return new GuardView.Review(
        review.reviewer(),
        review.conclusion(),
        DocumentStore.view(store.find(review.documentId())),
        review.recordedAt());
  }

  /**
   * A file of the terms.
   *
   * @param reviews whether the legal review may be read too
   */
  DocumentContent open(Tender tender, long documentId, boolean reviews) {
    boolean known =
        documents(tender).stream().anyMatch(document -> document.id() == documentId)
            || reviews && isReview(tender, documentId);
    if (!known) {
      throw new NotFound("document", documentId);
    }
    return store.content(store.find(documentId));
  }

  private boolean isReview(Tender tender, long documentId) {
    return checks
        .guard(tender)
        .flatMap(checks::review)
        .filter(review -> Objects.equals(review.documentId(), documentId))
        .isPresent();
  }
}
