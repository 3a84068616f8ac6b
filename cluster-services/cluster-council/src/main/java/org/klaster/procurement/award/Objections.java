package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.DecideObjection;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.AwardObjection;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.KeptScore;
import org.klaster.domain.procurement.LotAward;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.BeforeTakingBack;
import org.klaster.vocabulary.procurement.BidFault;
import org.klaster.vocabulary.procurement.BidScore;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.ObjectionRemedy;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Objections to an award and what follows from them; the tender is held. Before anything is mended,
 * the table against which the objection stands is kept.
 */
@ApplicationScoped
public class Objections {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AwardSteps steps;
  @Inject private AwardMails mails;
  @Inject private AwardViews views;
  @Inject private BidTable table;
  @Inject private Event<BeforeTakingBack> taken;

  void file(Tender tender, String objection) {
    Bid bid = steps.ownBid(tender).orElseThrow(() -> new Denied("award.not-bidder"));
    Bid.Author author = steps.author();
    tender.requireStandstill(author.at());
    entities.persist(new AwardObjection(bid, objection, author));
  }

  void decide(Tender tender, DecideObjection command) {
    AwardObjection objection = entities.find(AwardObjection.class, command.objectionId());
    if (objection == null || !Objects.equals(objection.tenderId(), tender.id())) {
      throw new NotFound("objection", command.objectionId());
    }
    tender.requireStatus(TenderStatus.STANDSTILL);
    steps.requireOther(bid(tender, objection.bidId()));
    Bid.Author author = steps.author();
    objection.decide(
        new AwardObjection.Ruling(command.ground(), command.remedy(), command.bidId()), author);
    ObjectionRemedy remedy = command.remedy();
    if (remedy != null) {
      taken.fire(new BeforeTakingBack(tender));
      keep(tender, objection, author.at());
      mend(tender, remedy, command, author.at());
    }
    mails.toBidders(tender);
  }

  private void keep(Tender tender, AwardObjection objection, Instant at) {
    Map<Long, Long> proposed =
        views.awards(tender).stream().collect(Collectors.toMap(LotAward::lotId, LotAward::bidId));
    for (BidTable.LotTable lot : table.of(tender)) {
      for (BidScore score : lot.scores()) {
        boolean first = Objects.equals(proposed.get(lot.lot().id()), score.bidId());
        entities.persist(
            new KeptScore(
                    objection,
                    lot.lot().id(),
                    BidTable.entryOf(lot, score.bidId()).compared(),
                    score,
                    first)
                .at(at));
      }
    }
  }

  private void mend(Tender tender, ObjectionRemedy remedy, DecideObjection command, Instant at) {
    switch (remedy) {
      case COMPARE -> tender.compareAnew(at);
      case MARK_ANEW -> {
        if (table.criteria(tender).isEmpty()) {
          throw new DomainRuleViolation("award.no-criteria");
        }
        tender.markAnew(at);
      }
      case DISQUALIFY -> {
        Bid bid = bid(tender, command.bidId());
        if (bid.status() != BidStatus.VALID) {
          throw new DomainRuleViolation("award.bid-not-valid");
        }
        bid.disqualify(BidFault.OBJECTION);
        tender.compareAnew(at);
      }
      case READMIT -> readmit(tender, bid(tender, command.bidId()), at);
    }
  }

  /** Where quality counts, who comes back has to be marked by the same people as the others. */
  private void readmit(Tender tender, Bid bid, Instant at) {
    if (bid.status() != BidStatus.DISQUALIFIED || !table.isReadable(bid)) {
      throw new DomainRuleViolation("award.bid-unreadable");
    }
    bid.readmit();
    if (table.criteria(tender).isEmpty()) {
      tender.compareAnew(at);
    } else {
      tender.markAnew(at);
    }
  }

  private Bid bid(Tender tender, @Nullable Long bidId) {
    Bid bid = bidId == null ? null : entities.find(Bid.class, bidId);
    if (bid == null || !Objects.equals(bid.tenderId(), tender.id())) {
      throw new NotFound("bid", String.valueOf(bidId));
    }
    return bid;
  }

  /** An objection stops the award until it is decided. */
  void requireNoneOpen(Tender tender) {
    long open =
        entities
            .createQuery(
                "select count(x) from AwardObjection x where x.tenderId = :tender"
                    + " and x.upheld is null",
                Long.class)
            .setParameter("tender", tender.id())
            .getSingleResult();
    if (open > 0) {
      throw new DomainRuleViolation("award.objection-open");
    }
  }
}
