package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klaster.api.procurement.AttachedFile;
import org.klaster.api.procurement.SealBid;
import org.klaster.api.shared.InvalidInput;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidFile;
import org.klaster.platform.document.ContentFiles;
import org.klaster.platform.document.DocumentStore;
import org.klaster.procurement.sealing.Attachments;
import org.klaster.procurement.sealing.Commitment;
import org.klaster.procurement.sealing.Envelope.Header;

/** The sealed envelopes of documents, which lie in files. */
@ApplicationScoped
public class AttachedFiles {

  private static final String FIELD = "documents";
  private static final int MILLION = 1_000_000;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ContentFiles files;

  /** The files of a bid if they may be sealed: few, short together, of a kind that is known. */
  static Attachments accepted(List<AttachedFile> files) {
    if (files.size() > SealBid.MOST_FILES) {
      throw new InvalidInput(FIELD, "bid.documents.many", SealBid.MOST_FILES);
    }
    if (files.stream().mapToLong(file -> file.content().length).sum() > SealBid.MOST_BYTES) {
      throw new InvalidInput(FIELD, "bid.documents.size", SealBid.MOST_BYTES / MILLION);
    }
    return Attachments.of(files.stream().map(AttachedFiles::accepted).toList());
  }

  private static Attachments.File accepted(AttachedFile file) {
    byte[] content = file.content();
    if (content.length == 0) {
      throw new InvalidInput(FIELD, "document.empty");
    }
    String name = DocumentStore.cleanName(file.name());
    return new Attachments.File(name, DocumentStore.mediaType(FIELD, name, content), content);
  }

  /** Keeps an envelope of what was just sealed. */
  void keep(Bid bid, Header header, byte[] sealed) {
    entities.persist(new BidFile(bid, header.kind(), header.part(), files.keep(sealed)));
  }

  /**
   * Hashes of the envelopes of the bids that stand in a tender, by key of the bid: of what lies
   * there now. One that is gone has none and will not fit its commitment.
   */
  Map<Long, Map<Header, String>> standing(long tenderId) {
    Map<Long, Map<Header, String>> hashes = new HashMap<>();
    List<Object[]> rows =
        entities
            .createQuery(
                "select b, f from Bid b, BidFile f where b.tenderId = :tender and f.bidId = b.id"
                    + " and f.sequence = b.sequence order by b.id, f.part",
                Object[].class)
            .setParameter("tender", tenderId)
            .getResultList();
    for (Object[] row : rows) {
      Bid bid = (Bid) row[0];
      BidFile file = (BidFile) row[1];
      Header header = EnvelopeStore.header(bid, file.kind(), file.part());
      String hash = hash(file.sha256());
      hashes.computeIfAbsent(bid.id(), key -> new HashMap<>()).put(header, hash);
    }
    return hashes;
  }

  /** Of what lies under a name; none where the name itself was forged. */
  private String hash(String name) {
    return Commitment.isHash(name) ? files.hash(name).orElse("") : "";
  }

  /** The envelope of the documents of a bid. */
  Optional<Map.Entry<Header, byte[]>> envelope(Bid bid) {
    return entities
        .createQuery(
            "select f from BidFile f where f.bidId = :bid and f.sequence = :sequence",
            BidFile.class)
        .setParameter("bid", bid.id())
        .setParameter("sequence", bid.sequence())
        .getResultStream()
        .findFirst()
        .flatMap(file -> envelope(bid, file));
  }

  private Optional<Map.Entry<Header, byte[]>> envelope(Bid bid, BidFile file) {
    Header header = EnvelopeStore.header(bid, file.kind(), file.part());
    return files.read(file.sha256()).map(bytes -> Map.entry(header, bytes));
  }
}
