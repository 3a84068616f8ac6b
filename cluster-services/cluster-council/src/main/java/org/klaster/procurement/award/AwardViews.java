package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.api.procurement.ComparedRow;
import org.klaster.api.procurement.EvaluationView;
import org.klaster.api.procurement.EvaluationView.JudgedBid;
import org.klaster.api.procurement.LotComparison;
import org.klaster.domain.procurement.LotAward;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.award.BidTable.LotTable;
import org.klaster.procurement.bid.BidValidity;
import org.klaster.procurement.bid.BidValidity.LastDays;
import org.klaster.vocabulary.procurement.BidScore;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** The table as it is shown. */
@ApplicationScoped
public class AwardViews {

  private static final Set<TenderStatus> CLOSED =
      Set.of(
          TenderStatus.DEMAND_OPEN,
          TenderStatus.DEMAND_CLOSED,
          TenderStatus.PREPARED,
          TenderStatus.PUBLISHED,
          TenderStatus.BIDDING,
          TenderStatus.SEALED);

  /** States in which a proposal of the award stands. */
  private static final Set<TenderStatus> NAMED =
      Set.of(
          TenderStatus.AWARD_PROPOSED,
          TenderStatus.STANDSTILL,
          TenderStatus.AWARDED,
          TenderStatus.CONTRACTED,
          TenderStatus.COMPLETED,
          TenderStatus.UNSUCCESSFUL);

  /** States in which it does not matter any more how long a bid binds. */
  private static final Set<TenderStatus> DECIDED =
      Set.of(
          TenderStatus.AWARDED,
          TenderStatus.CONTRACTED,
          TenderStatus.COMPLETED,
          TenderStatus.UNSUCCESSFUL,
          TenderStatus.CANCELLED);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private BidTable table;
  @Inject private AwardSteps steps;
  @Inject private Marking marking;
  @Inject private ObjectionViews objections;
  @Inject private BidValidity validity;

  EvaluationView view(Tender tender) {
    if (CLOSED.contains(tender.status()) && !marking.isOpen(tender)) {
      throw new DomainRuleViolation("award.not-opened");
    }
    Map<Long, Long> first = first(tender);
    LastDays days = validity.of(tender.id());
    boolean decided = DECIDED.contains(tender.status());
    return new EvaluationView(
        tender.id(),
        tender.version(),
        tender.name(),
        tender.status(),
        table.rule(tender),
        table.criteria(tender),
        evaluators(tender),
        judged(tender),
        table.of(tender).stream().map(lot -> lot(lot, first, days, decided)).toList(),
        objections.of(tender),
        objections.earlier(tender),
        objections.excluded(tender),
        tender.standstillUntil(),
        tender.ballotId(),
        tender.ending(),
        tender.reason(),
        steps.possible(tender));
  }

  /** Before the prices are open no free text is shown: it may tell one. */
  private List<JudgedBid> judged(Tender tender) {
    List<JudgedBid> judged = table.judged(tender);
    return tender.status() == TenderStatus.SEALED
        ? judged.stream()
            .map(bid -> new JudgedBid(bid.bidId(), bid.bidder(), null, bid.marks()))
            .toList()
        : judged;
  }

  private static LotComparison lot(
      LotTable table, Map<Long, Long> first, LastDays days, boolean decided) {
    Map<Long, BidScore> scores =
        table.scores().stream().collect(Collectors.toMap(BidScore::bidId, score -> score));
    List<ComparedRow> rows = new ArrayList<>();
    for (BidTable.Entry entry : table.entries()) {
      Long bid = entry.bid().id();
      rows.add(
          new ComparedRow(
              entry.bidder(),
              entry.unitPrice(table.volume()),
              entry.compared(),
              scores.get(bid),
              Objects.equals(first.get(table.lot().id()), bid),
              days.of(bid).orElse(null),
              !decided && days.isOver(bid)));
    }
    rows.sort(
        Comparator.comparingInt(
            row -> {
              BidScore score = row.score();
              return score == null ? 0 : score.rank();
            }));
    return new LotComparison(
        table.lot().id(),
        table.lot().position(),
        table.lot().terms().name(),
        table.lot().terms().unit(),
        table.volume(),
        rows);
  }

  /** The bid that the award names, by lot. */
  private Map<Long, Long> first(Tender tender) {
    return NAMED.contains(tender.status())
        ? awards(tender).stream().collect(Collectors.toMap(LotAward::lotId, LotAward::bidId))
        : Map.of();
  }

  List<LotAward> awards(Tender tender) {
    return entities
        .createQuery(
            "select a from LotAward a, TenderLot l where l.id = a.lotId and l.tenderId = :tender"
                + " order by l.position",
            LotAward.class)
        .setParameter("tender", tender.id())
        .getResultList();
  }

  private long evaluators(Tender tender) {
    return entities
        .createQuery(
            "select count(d) from EvaluatorDeclaration d where d.tenderId = :tender", Long.class)
        .setParameter("tender", tender.id())
        .getSingleResult();
  }
}
