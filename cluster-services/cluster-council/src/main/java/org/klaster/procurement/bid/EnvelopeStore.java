package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidPiece;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** The sealed bytes of bids: papers in pieces that fit a column, documents in files. */
@ApplicationScoped
public class EnvelopeStore {

  private static final int PIECE = 10_000;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AttachedFiles files;

  /** Keeps the envelopes of what was just sealed. */
  void keep(Bid bid, Map<Header, byte[]> sealed) {
    sealed.forEach(
        (header, bytes) -> {
          if (header.isOfDocuments()) {
            files.keep(bid, header, bytes);
            return;
          }
          String text = Base64s.text(bytes);
          for (int at = 0; at < text.length(); at += PIECE) {
            entities.persist(
                new BidPiece(
                    bid,
                    header.kind(),
                    header.part(),
                    at / PIECE,
                    text.substring(at, Math.min(text.length(), at + PIECE))));
          }
        });
  }

  /**
   * The papers' envelopes that stand in a tender, by key of the bid. What does not even read as
   * Base64 comes as no bytes: it will not fit its commitment.
   */
  Map<Long, Map<Header, byte[]>> standing(long tenderId) {
    Map<Long, Map<Header, StringBuilder>> texts = new HashMap<>();
    List<Object[]> rows =
        entities
            .createQuery(
                "select b, p.kind, p.part, p.content from Bid b, BidPiece p where b.tenderId = :tender"
                    + " and p.bidId = b.id and p.sequence = b.sequence"
                    + " order by b.id, p.kind, p.part, p.position",
                Object[].class)
            .setParameter("tender", tenderId)
            .getResultList();
    for (Object[] row : rows) {
      Bid bid = (Bid) row[0];
      texts
          .computeIfAbsent(bid.id(), key -> new LinkedHashMap<>())
          .computeIfAbsent(
              header(bid, (EnvelopeKind) row[1], (Integer) row[2]), key -> new StringBuilder())
          .append((String) row[3]);
    }
    Map<Long, Map<Header, byte[]>> standing = new HashMap<>();
    texts.forEach(
        (bid, envelopes) -> {
          Map<Header, byte[]> sealed = new LinkedHashMap<>();
          envelopes.forEach(
              (header, text) ->
                  sealed.put(header, Base64s.read(text.toString()).orElse(new byte[0])));
          standing.put(bid, sealed);
        });
    return standing;
  }

  /** Hashes of the documents' envelopes that stand in a tender, by key of the bid. */
  Map<Long, Map<Header, String>> documents(long tenderId) {
    return files.standing(tenderId);
  }

  static Header header(Bid bid, EnvelopeKind kind, int part) {
    return new Header(
        bid.tenderId(), bid.termsNumber(), bid.organisationId(), kind, bid.sequence(), part);
  }
}
