package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.ContractLine;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.QualityClaim;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.BeforeTakingBack;
import org.klaster.procurement.TenderEndings;
import org.klaster.procurement.saving.SavingBook;
import org.klaster.procurement.saving.SharedAgain;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.Reconciliation;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What is signed, refused and done under contracts of a tender that is held. */
@ApplicationScoped
public class ContractDesk {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SavingBook savings;
  @Inject private ContractBook book;
  @Inject private ContractDrawing drawing;
  @Inject private ContractMails mails;
  @Inject private TenderEndings endings;
  @Inject private Event<BeforeTakingBack> taken;

  /** Draws one for each buyer and supplier that has none, see {@link ContractDrawing#draw}. */
  public int draw(Tender tender, Bid.Author author) {
    return drawing.draw(tender, author);
  }

  /** Whether contracts are to be drawn. */
  boolean isDrawable(Tender tender) {
    return drawing.isMissing(tender, book.of(tender));
  }

  /** Contracts whose amount is another one since a buyer went are drawn anew, signed or not. */
  void supersede(@Observes SharedAgain shared) {
    drawing.outOfDate(shared.tender()).forEach(PurchaseContract::supersede);
    contracted(shared.tender(), shared.at());
  }

  /** A side refuses; with a buyer, the bill of its lots is shared anew among the others. */
  void refuse(Tender tender, PurchaseContract contract, Refusing refusing) {
    contract.refuse(refusing.side(), refusing.ground(), refusing.author());
    afterRefusal(tender, contract, refusing.author());
  }

  /** Who refuses, and why. */
  record Refusing(ContractSide side, String ground, Bid.Author author) {}

  private void afterRefusal(Tender tender, PurchaseContract contract, Bid.Author author) {
    entities.flush();
    if (contract.refusedSide() == ContractSide.BUYER) {
      Set<Long> lots =
          book.lines(contract).stream().map(ContractLine::lotId).collect(Collectors.toSet());
      savings.leave(tender, contract.buyerId(), lots, author);
    }
    contracted(tender, author.at());
  }

  /** Whether answers or signatures did not come in time. */
  boolean isOverdue(Tender tender, Instant now) {
    return book.of(tender).stream().anyMatch(contract -> contract.isOverdue(now))
        || savings.isSomebodySilent(tender, now);
  }

  /**
   * Goes on without all who were silent.
   *
   * @return how many answers and contracts were waited for
   */
  int goOnWithout(Tender tender, String ground, Bid.Author officer) {
    if (!isOverdue(tender, officer.at())) {
      throw new DomainRuleViolation("contract.in-time");
    }
    List<PurchaseContract> late =
        book.of(tender).stream().filter(one -> one.isOverdue(officer.at())).toList();
    Set<Long> silent = new TreeSet<>();
    for (PurchaseContract contract : late) {
      // One that went before may have changed this one's amount.
      if (contract.isOverdue(officer.at())) {
        contract.passOver(ground, officer);
        silent.add(
            contract.refusedSide() == ContractSide.BUYER
                ? contract.buyerId()
                : contract.supplierId());
        afterRefusal(tender, contract, officer);
      }
    }
    int refused = silent.size();
    Set<Long> unanswered = savings.passOver(tender, officer);
    silent.addAll(unanswered);
    contracted(tender, officer.at());
    mails.passedOver(tender, silent);
    return refused + unanswered.size();
  }

  /** Tells both sides of contracts that wait for signatures. */
  void tellDrawn(Tender tender) {
    mails.drawn(
        tender,
        book.of(tender).stream()
            .filter(contract -> contract.status() == ContractStatus.DRAWN)
            .toList());
  }

  /** All that live have both signatures, and none is missing: the tender is contracted. */
  public void contracted(Tender tender, Instant at) {
    entities.flush();
    List<PurchaseContract> all = book.of(tender);
    if (tender.status() == TenderStatus.AWARDED
        && all.stream().noneMatch(contract -> contract.status() == ContractStatus.DRAWN)
        && all.stream().anyMatch(contract -> contract.status().isLive())
        && !drawing.isMissing(tender, all)) {
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
    return all.stream().noneMatch(contract -> contract.status().isLive())
        && !drawing.isMissing(tender, all);
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
