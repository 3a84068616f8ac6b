package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.ContractLine;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.procurement.ProcurementRules;
import org.klaster.procurement.TenderTermsBook;
import org.klaster.procurement.saving.BoughtLine;
import org.klaster.procurement.saving.SavingBook;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** Draws contracts by what is bought, and finds those that do not tell of it any more. */
@ApplicationScoped
public class ContractDrawing {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SavingBook savings;
  @Inject private ContractBook book;
  @Inject private TenderTermsBook terms;
  @Inject private ProcurementRules rules;

  /** Buyer first, so that numbers follow the buyers. */
  private record Pair(Long buyer, Long supplier) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair other) {
      int byBuyer = buyer.compareTo(other.buyer);
      return byBuyer == 0 ? supplier.compareTo(other.supplier) : byBuyer;
    }
  }

  /**
   * Draws one for each buyer and supplier that has none, every field filled.
   *
   * @throws DomainRuleViolation {@code contract.drawn}, {@code contract.answers-open} while a
   *     member has still to say if it stays, {@code contract.none} where nobody stays
   */
  int draw(Tender tender, Bid.Author author) {
    List<PurchaseContract> all = book.of(tender);
    Map<Pair, List<BoughtLine>> missing = missing(tender, all);
    if (missing.isEmpty()) {
      throw new DomainRuleViolation(all.isEmpty() ? "contract.none" : "contract.drawn");
    }
    if (missing.values().stream().flatMap(List::stream).anyMatch(BoughtLine::open)) {
      throw new DomainRuleViolation("contract.answers-open");
    }
    Map<List<Long>, DemandTerms> demand = demand(tender);
    Instant until = author.at().plus(Duration.ofDays(rules.whole(ProcurementRuleKind.ANSWER_DAYS)));
    int number = all.size();
    for (Map.Entry<Pair, List<BoughtLine>> one : missing.entrySet()) {
      number++;
      draw(tender, one.getKey(), one.getValue(), new Drawing(number, author, until, demand));
    }
    return missing.size();
  }

  /** What is bought, and no contract that lives or was refused tells of it. */
  private Map<Pair, List<BoughtLine>> missing(Tender tender, List<PurchaseContract> all) {
    Set<Pair> known =
        all.stream()
            .filter(contract -> contract.status() != ContractStatus.SUPERSEDED)
            .map(contract -> new Pair(contract.buyerId(), contract.supplierId()))
            .collect(Collectors.toSet());
    Map<Pair, List<BoughtLine>> missing = bought(tender);
    missing.keySet().removeAll(known);
    return missing;
  }

  private Map<Pair, List<BoughtLine>> bought(Tender tender) {
    Map<Pair, List<BoughtLine>> bought = new TreeMap<>();
    for (BoughtLine line : savings.bought(tender)) {
      bought
          .computeIfAbsent(new Pair(line.buyerId(), line.supplierId()), pair -> new ArrayList<>())
          .add(line);
    }
    return bought;
  }

  /** Whether something is bought of which no contract tells. */
  boolean isMissing(Tender tender, List<PurchaseContract> all) {
    return !missing(tender, all).isEmpty();
  }

  /** Contracts whose amount is another one since a buyer went, signed or not. */
  List<PurchaseContract> outOfDate(Tender tender) {
    Map<Pair, List<BoughtLine>> bought = bought(tender);
    return book.of(tender).stream()
        .filter(contract -> contract.status().isLive())
        .filter(
            contract ->
                !amount(
                        bought.getOrDefault(
                            new Pair(contract.buyerId(), contract.supplierId()), List.of()))
                    .equals(contract.amount()))
        .toList();
  }

  private static Money amount(List<BoughtLine> lines) {
    return lines.stream().map(BoughtLine::share).reduce(Money.ZERO, Money::plus);
  }

  private record Drawing(
      int number, Bid.Author author, Instant until, Map<List<Long>, DemandTerms> demand) {}

  private void draw(Tender tender, Pair pair, List<BoughtLine> lines, Drawing drawing) {
    PurchaseContract contract =
        new PurchaseContract(
            tender,
            new PurchaseContract.Parties(
                pair.buyer(), pair.supplier(), drawing.author(), drawing.until()),
            tender.id() + "-" + drawing.number(),
            terms.newest(tender).map(TenderTerms::number).orElse(1),
            amount(lines));
    entities.persist(contract);
    for (BoughtLine line : lines) {
      entities.persist(
          new ContractLine(
              contract,
              line.lotId(),
              Objects.requireNonNull(drawing.demand().get(List.of(line.lotId(), pair.buyer()))),
              line.share()));
    }
  }

  /** All lines of a tender by lot and buyer, in one statement. */
  private Map<List<Long>, DemandTerms> demand(Tender tender) {
    return entities
        .createQuery(
            "select distinct d from DemandLine d left join fetch d.deliveries where d.lotId in"
                + " (select l.id from TenderLot l where l.tenderId = :tender)",
            DemandLine.class)
        .setParameter("tender", tender.id())
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                line -> List.of(line.lotId(), line.organisationId()), DemandLine::terms));
  }
}
