package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidList;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.procurement.TenderEndings;
import org.klaster.procurement.sealing.ActChain;
import org.klaster.procurement.sealing.ActChain.Link;
import org.klaster.procurement.sealing.Commitment;
import org.klaster.procurement.sealing.MerkleTree;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.TenderEnding;

/** The deadline: bids come and go no more, and the list of commitments is published. */
@ApplicationScoped
public class BidClosing {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private BidChain chain;
  @Inject private KeyRegister keys;
  @Inject private BidMails mails;
  @Inject private TenderEndings endings;
  @Inject private AuditTrail auditTrail;

  /** Bids that stand, by commitment, as they are published. */
  List<Bid> standing(long tenderId) {
    return entities
        .createQuery(
            "select b from Bid b where b.tenderId = :tender and b.status = :sealed"
                + " order by b.commitment",
            Bid.class)
        .setParameter("tender", tenderId)
        .setParameter("sealed", BidStatus.SEALED)
        .getResultList();
  }

  /** Closes the bidding of a tender that is held, and tells those whom it concerns. */
  void close(Tender tender, Instant now) {
    List<Bid> bids = publish(tender, now);
    mails.listed(
        tender,
        bids,
        keys.held(tender.id()).stream().map(held -> held.opener().personId()).distinct().toList());
    endings.tell(tender);
  }

  /** Closes it and publishes what stands. */
  List<Bid> publish(Tender tender, Instant now) {
    tender.seal(now);
    List<Bid> bids = standing(tender.id());
    List<Link> links = chain.links(tender.id());
    String root =
        MerkleTree.root(bids.stream().map(Bid::commitment).filter(Commitment::isHash).toList());
    String head = ActChain.last(tender.id(), links);
    entities.persist(new BidList(tender, bids.size(), root, head, now));
    auditTrail.changed(
        "tender.seal-bids",
        Subject.of(Tender.SUBJECT_TYPE, tender.id()),
        Map.of("rows", bids.size(), "hash", root, "head", head));
    if (bids.isEmpty()) {
      tender.fail(TenderEnding.NO_BIDS, null, now);
      auditTrail.changed("tender.no-bids", Subject.of(Tender.SUBJECT_TYPE, tender.id()), Map.of());
    }
    return bids;
  }
}
