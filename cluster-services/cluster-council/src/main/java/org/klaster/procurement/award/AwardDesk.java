package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.api.procurement.MarkBid;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidMark;
import org.klaster.domain.procurement.LotAward;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.BeforeTakingBack;
import org.klaster.procurement.award.BidTable.LotTable;
import org.klaster.procurement.bid.BidValidity;
import org.klaster.procurement.bid.BidValidity.LastDays;
import org.klaster.vocabulary.procurement.BidScore;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What is written of the opened bids of a tender that is held. */
@ApplicationScoped
public class AwardDesk {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private BidTable table;
  @Inject private AwardViews views;
  @Inject private AwardSteps steps;
  @Inject private BidValidity validity;
  @Inject private Event<BeforeTakingBack> taken;

  void mark(Tender tender, Bid bid, MarkBid command) {
    if (command.criterion() >= table.criteria(tender).size()) {
      throw new NotFound("criterion", command.criterion());
    }
    Bid.Author author = steps.author();
    entities
        .createQuery(
            "select m from BidMark m where m.bidId = :bid and m.criterion = :criterion"
                + " and m.personId = :me and m.markingRound = :round",
            BidMark.class)
        .setParameter("bid", bid.id())
        .setParameter("criterion", command.criterion())
        .setParameter("me", author.personId())
        .setParameter("round", tender.markingRound())
        .getResultStream()
        .findFirst()
        .ifPresentOrElse(
            known -> known.judge(command.mark(), author.at()),
            () ->
                entities.persist(
                    new BidMark(
                        bid, command.criterion(), tender.markingRound(), command.mark(), author)));
  }

  /** The table stands: every bid on every lot has its points. */
  void evaluate(Tender tender, Instant at) {
    List<LotTable> tables = table.of(tender);
    if (tables.stream().allMatch(lot -> lot.entries().isEmpty())) {
      throw new DomainRuleViolation("award.no-bid");
    }
    if (tables.stream().anyMatch(lot -> lot.scores().size() < lot.entries().size())) {
      throw new DomainRuleViolation("award.marks-missing");
    }
    for (Bid bid : table.bids(tender)) {
      if (bid.status() == BidStatus.OPENED) {
        bid.accept();
      }
    }
    tender.evaluated(at);
  }

  /** Those of a lot that bind their bidders still, by rank. */
  private static List<BidScore> binding(LotTable lot, LastDays days) {
    return lot.scores().stream().filter(score -> !days.isOver(score.bidId())).toList();
  }

  /** Refuses to award a bid that binds nobody any more. */
  void requireBinding(Tender tender) {
    LastDays days = validity.of(tender.id());
    for (LotAward award : views.awards(tender)) {
      if (days.isOver(award.bidId())) {
        throw new DomainRuleViolation("award.bid-expired", days.of(award.bidId()).orElseThrow());
      }
    }
  }

  /** The first of each lot that binds its bidder is proposed; there is no other choice. */
  void propose(Tender tender) {
    Map<Long, LotAward> known =
        views.awards(tender).stream()
            .collect(Collectors.toMap(LotAward::lotId, Function.identity()));
    List<LotTable> tables = table.of(tender);
    if (tables.stream().allMatch(lot -> lot.scores().isEmpty())) {
      throw new DomainRuleViolation("award.no-bid");
    }
    LastDays days = validity.of(tender.id());
    if (tables.stream().allMatch(lot -> binding(lot, days).isEmpty())) {
      throw new DomainRuleViolation("award.bids-expired");
    }
    for (LotTable lot : tables) {
      LotAward award = known.get(lot.lot().id());
      List<BidScore> scores = binding(lot, days);
      if (scores.isEmpty()) {
        // Its only bid was excluded after it had been proposed, or binds nobody any more.
        if (award != null) {
          entities.remove(award);
        }
      } else if (award == null) {
        entities.persist(new LotAward(lot.lot(), scores.get(0), steps.author()));
      } else {
        award.propose(scores.get(0), steps.author());
      }
    }
  }

  /** Each bid wins a lot, or none. */
  void conclude(Tender tender) {
    Set<Long> winners =
        views.awards(tender).stream().map(LotAward::bidId).collect(Collectors.toSet());
    conclude(tender, winners);
  }

  /** No bid wins; the tender is not ended yet. */
  void concludeWithout(Tender tender) {
    taken.fire(new BeforeTakingBack(tender));
    conclude(tender, Set.of());
  }

  private void conclude(Tender tender, Set<Long> winners) {
    for (Bid bid : table.bids(tender)) {
      if (bid.status() == BidStatus.OPENED) {
        bid.accept();
      }
      bid.award(winners.contains(bid.id()));
    }
  }
}
