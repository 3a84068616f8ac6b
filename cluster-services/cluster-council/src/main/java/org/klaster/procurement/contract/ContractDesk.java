package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.ContractLine;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.QualityClaim;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.procurement.BeforeTakingBack;
import org.klaster.procurement.TenderEndings;
import org.klaster.procurement.TenderTermsBook;
import org.klaster.procurement.saving.BoughtLine;
import org.klaster.procurement.saving.SavingBook;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.Reconciliation;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** What is written of contracts of a tender that is held. */
@ApplicationScoped
public class ContractDesk {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SavingBook savings;
  @Inject private ContractBook book;
  @Inject private TenderTermsBook terms;
  @Inject private ContractMails mails;
  @Inject private TenderEndings endings;
  @Inject private Event<BeforeTakingBack> taken;

  /** Buyer first, so that numbers follow the buyers. */
  private record Pair(Long buyer, Long supplier) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair other) {
      int byBuyer = buyer.compareTo(other.buyer);
      return byBuyer == 0 ? supplier.compareTo(other.supplier) : byBuyer;
    }
  }

  /**
   * Draws one for each buyer and supplier, every field filled.
   *
   * @throws DomainRuleViolation {@code contract.drawn}, {@code contract.answers-open} while a
   *     member has still to say if it stays, {@code contract.none} where nobody stays
   */
  public int draw(Tender tender, Bid.Author author) {
    if (!book.of(tender).isEmpty()) {
      throw new DomainRuleViolation("contract.drawn");
    }
    Map<Pair, List<BoughtLine>> bought = new TreeMap<>();
    for (BoughtLine line : savings.bought(tender)) {
      if (line.open()) {
        throw new DomainRuleViolation("contract.answers-open");
      }
      bought
          .computeIfAbsent(new Pair(line.buyerId(), line.supplierId()), pair -> new ArrayList<>())
          .add(line);
    }
    if (bought.isEmpty()) {
      throw new DomainRuleViolation("contract.none");
    }
    Map<List<Long>, DemandTerms> demand = demand(tender);
    int number = 0;
    for (Map.Entry<Pair, List<BoughtLine>> one : bought.entrySet()) {
      number++;
      draw(tender, one.getKey(), one.getValue(), new Drawing(number, author, demand));
    }
    return number;
  }

  private record Drawing(int number, Bid.Author author, Map<List<Long>, DemandTerms> demand) {}

  private void draw(Tender tender, Pair pair, List<BoughtLine> lines, Drawing drawing) {
    Money amount = lines.stream().map(BoughtLine::share).reduce(Money.ZERO, Money::plus);
    PurchaseContract contract =
        new PurchaseContract(
            tender,
            new PurchaseContract.Parties(pair.buyer(), pair.supplier(), drawing.author()),
            tender.id() + "-" + drawing.number(),
            terms.newest(tender).map(TenderTerms::number).orElse(1),
            amount);
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

  /** Tells both sides of contracts that were drawn. */
  void tellDrawn(Tender tender) {
    mails.drawn(tender, book.of(tender));
  }

  /** All lines of a tender by lot and buyer, in one statement. */
  private Map<List<Long>, DemandTerms> demand(Tender tender) {
    return entities
        .createQuery(
            "select distinct d from DemandLine d left join fetch d.deliveries where d.lotId in"
                + " (select l.id from TenderLot l where l.tenderId = :tender)",
            DemandLine.class)
        .setParameter("tender", tender.id())
        .getResultStream()
        .collect(
            Collectors.toMap(
                line -> List.of(line.lotId(), line.organisationId()), DemandLine::terms));
  }

  /** All that were not refused have both signatures: the tender is contracted. */
  public void contracted(Tender tender, Instant at) {
    List<PurchaseContract> all = book.of(tender);
    if (all.stream().noneMatch(contract -> contract.status() == ContractStatus.DRAWN)
        && all.stream().anyMatch(contract -> contract.status() != ContractStatus.REFUSED)) {
      tender.contracted(at);
      completeIfOver(tender, all, at);
    }
  }

  private static void completeIfOver(Tender tender, List<PurchaseContract> all, Instant at) {
    if (all.stream().allMatch(contract -> contract.status().isOver())) {
      tender.completed(at);
    }
  }

  /** Whether all members have left, or all contracts were refused. */
  boolean isNothingLeft(Tender tender) {
    List<PurchaseContract> all = book.of(tender);
    return all.isEmpty()
        ? savings.bought(tender).isEmpty()
        : all.stream().allMatch(contract -> contract.status() == ContractStatus.REFUSED);
  }

  /** Nothing comes of the award; all who took part are told. */
  void endWithout(Tender tender, String ground, Instant at) {
    if (!isNothingLeft(tender)) {
      throw new DomainRuleViolation("contract.something-left");
    }
    taken.fire(new BeforeTakingBack(tender));
    endings.fail(tender, TenderEnding.NO_CONTRACT, ground, at);
  }

  /** Both sides agree that all is delivered and paid, nothing differs and no claim is open. */
  public void settle(Tender tender, PurchaseContract contract, Instant at) {
    if (contract.status() != ContractStatus.SIGNED || !isDone(contract)) {
      return;
    }
    contract.fulfil(at);
    completeIfOver(tender, book.of(tender), at);
  }

  private boolean isDone(PurchaseContract contract) {
    Reconciliation said = book.reconciled(contract);
    return said.isSettled()
        && said.paid().compareTo(contract.amount().tenge()) >= 0
        && book.lines(contract).stream()
            .allMatch(line -> said.delivered(line.lotId()).compareTo(line.quantity()) >= 0)
        && book.claims(contract).stream().map(QualityClaim::accepted).allMatch(Objects::nonNull);
  }
}
