package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidDocument;
import org.klaster.platform.secret.SecretBox;
import org.klaster.procurement.sealing.Attachments;
import org.klaster.procurement.sealing.Attachments.Listed;
import org.klaster.procurement.sealing.Attachments.Register;

/**
 * The documents of opened bids. At the opening the key of their envelope is kept, closed under the
 * installation's key; the envelope stays as it was sealed and is opened for each reader.
 */
@ApplicationScoped
public class OpenedDocuments {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AttachedFiles files;
  @Inject private SecretBox box;

  /** Keeps what the paper of a bid lists. */
  void keep(Bid bid, Register register) {
    if (register.files().isEmpty()) {
      return;
    }
    bid.attach(box.close(register.key()));
    for (int i = 0; i < register.files().size(); i++) {
      Listed file = register.files().get(i);
      entities.persist(
          new BidDocument(
              bid,
              i,
              new BidDocument.Content(file.name(), file.mediaType(), file.size(), file.sha256())));
    }
  }

  /** By key of the bid, in their order; one statement. */
  Map<Long, List<BidDocument>> of(long tenderId) {
    Map<Long, List<BidDocument>> documents = new HashMap<>();
    entities
        .createQuery(
            "select d from BidDocument d, Bid b where b.tenderId = :tender and d.bidId = b.id"
                + " order by d.bidId, d.position",
            BidDocument.class)
        .setParameter("tender", tenderId)
        .getResultList()
        .forEach(one -> documents.computeIfAbsent(one.bidId(), key -> new ArrayList<>()).add(one));
    return documents;
  }

  /** The bytes; empty where the envelope is damaged. */
  Optional<byte[]> content(Bid bid, BidDocument document) {
    List<BidDocument> all =
        Objects.requireNonNull(of(bid.tenderId()).get(bid.id()), "A document has its bid");
    Register register =
        new Register(
            box.open(Objects.requireNonNull(bid.documentsKey(), "An opened bid has its key")),
            all.stream()
                .map(
                    one ->
                        new Listed(one.fileName(), one.mediaType(), one.sizeBytes(), one.sha256()))
                .toList());
    return files
        .envelope(bid)
        .flatMap(
            found ->
                Attachments.open(register, found.getKey(), found.getValue(), document.position()));
  }
}
