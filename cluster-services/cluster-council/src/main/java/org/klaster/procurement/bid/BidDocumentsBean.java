package org.klaster.procurement.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.BidDocuments;
import org.klaster.api.procurement.BidDocumentsView;
import org.klaster.api.procurement.BidDocumentsView.Attached;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidDocument;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.procurement.TenderAccess;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;

/** Documents of opened bids, given out one by one, each reading recorded. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.AUDITOR, Roles.PARTICIPANT})
public class BidDocumentsBean implements BidDocuments {

  @Inject private TenderAccess access;
  @Inject private BidReaders readers;
  @Inject private OpenedDocuments documents;
  @Inject private Names names;
  @Inject private AuditTrail auditTrail;

  @Override
  public BidDocumentsView documents(long tenderId) {
    Tender tender = access.published(tenderId);
    List<Bid> bids = readers.readable(tender);
    Map<Long, List<BidDocument>> attached = documents.of(tenderId);
    Map<Long, LocalizedText> bidders =
        names.organisations(bids.stream().map(Bid::organisationId).toList());
    return new BidDocumentsView(
        tenderId,
        tender.name(),
        tender.status(),
        bids.stream()
            .filter(bid -> attached.containsKey(bid.id()))
            .map(
                bid ->
                    new Attached(
                        bidders.getOrDefault(bid.organisationId(), Names.NOBODY),
                        attached.getOrDefault(bid.id(), List.of()).stream()
                            .map(document -> view(bid, document))
                            .toList()))
            .toList());
  }

  @Override
  public DocumentContent document(long tenderId, long documentId) {
    Tender tender = access.published(tenderId);
    Map<Long, List<BidDocument>> attached = documents.of(tenderId);
    for (Bid bid : readers.readable(tender)) {
      for (BidDocument document : attached.getOrDefault(bid.id(), List.of())) {
        if (document.id() == documentId) {
          return content(bid, document);
        }
      }
    }
    throw new NotFound("bid-document", documentId);
  }

  private DocumentContent content(Bid bid, BidDocument document) {
    byte[] content =
        documents
            .content(bid, document)
            .orElseThrow(() -> new DomainRuleViolation("bid.documents.damaged"));
    auditTrail.read(
        "bid.read-document",
        Subject.of(Tender.SUBJECT_TYPE, bid.tenderId()),
        Map.of("bid", bid.id(), "hash", document.sha256()));
    return new DocumentContent(view(bid, document), new ByteArrayInputStream(content));
  }

  private static DocumentView view(Bid bid, BidDocument document) {
    return new DocumentView(
        document.id(),
        document.fileName(),
        document.mediaType(),
        document.sizeBytes(),
        document.sha256(),
        bid.sealedAt());
  }
}
