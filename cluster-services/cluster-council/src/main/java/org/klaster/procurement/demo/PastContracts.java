package org.klaster.procurement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.ContractLine;
import org.klaster.domain.procurement.ContractReport;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.QualityClaim;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.access.People;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.document.DocumentStore;
import org.klaster.procurement.contract.ContractBook;
import org.klaster.procurement.contract.ContractDesk;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.Fulfilment;
import org.klaster.vocabulary.procurement.FulfilmentKind;
import org.klaster.vocabulary.procurement.LaboratoryRecord;

/** Contracts of the past: signed, delivered and paid; one with a claim that was accepted. */
@ApplicationScoped
public class PastContracts {

  private static final String RECORD =
      "Зертхана хаттамасы (ойдан шығарылған): тұқымның өнгіштігі 88 %.\n";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private People people;
  @Inject private ContractDesk desk;
  @Inject private ContractBook book;
  @Inject private DocumentStore store;

  /** From the drawing to the last payment, 60 days. */
  void fulfil(Tender tender, Instant from) {
    desk.draw(tender, new Bid.Author(people.idOf("coordinator"), from));
    entities.flush();
    List<PurchaseContract> contracts = book.of(tender);
    for (PurchaseContract contract : contracts) {
      for (ContractSide side : ContractSide.values()) {
        contract.sign(side, author(side, from.plus(Duration.ofDays(2))));
      }
    }
    desk.contracted(tender, from.plus(Duration.ofDays(2)));
    claim(contracts.get(0), from.plus(Duration.ofDays(40)));
    for (PurchaseContract contract : contracts) {
      Instant at = from.plus(Duration.ofDays(30));
      for (ContractLine line : book.lines(contract)) {
        report(
            contract, FulfilmentKind.DELIVERY, line.lotId(), new Word("TTN", line.quantity(), at));
      }
      report(
          contract,
          FulfilmentKind.PAYMENT,
          null,
          new Word("PP", contract.amount().tenge(), at.plus(Duration.ofDays(20))));
      desk.settle(tender, contract, from.plus(Duration.ofDays(60)));
    }
  }

  private Bid.Author author(ContractSide side, Instant at) {
    return new Bid.Author(people.idOf(side == ContractSide.BUYER ? "firm" : "applicant"), at);
  }

  /** What both sides say alike. */
  private record Word(String document, BigDecimal figure, Instant at) {}

  private void report(
      PurchaseContract contract, FulfilmentKind kind, @Nullable Long lot, Word word) {
    LocalDate on = word.at().atZone(DatabaseClock.ZONE).toLocalDate();
    String reference = word.document() + "-" + contract.number() + (lot == null ? "" : "/" + lot);
    for (ContractSide side : ContractSide.values()) {
      entities.persist(
          new ContractReport(
              contract,
              new Fulfilment(kind, lot, reference, side, word.figure(), on),
              author(side, word.at())));
    }
  }

  private void claim(PurchaseContract contract, Instant at) {
    Long document =
        store
            .store(
                "zertkhana-88.txt",
                new ByteArrayInputStream(RECORD.getBytes(StandardCharsets.UTF_8)))
            .id();
    LaboratoryRecord record =
        new LaboratoryRecord(
            "Түркістан тұқым зертханасы (ойдан шығарылған)",
            "88/3",
            at.atZone(DatabaseClock.ZONE).toLocalDate(),
            "Өнгіштігі 88 %, шартта кемінде 90 % (ойдан шығарылған)");
    QualityClaim claim =
        new QualityClaim(
            book.lines(contract).get(0),
            "Бір партияның өнгіштігі төмен: 200 кг ауыстыруды сұраймыз.",
            record,
            document,
            author(ContractSide.BUYER, at));
    claim.answer(
        true,
        "Мойындаймыз: партия бес күнде ауыстырылды.",
        author(ContractSide.SUPPLIER, at.plus(Duration.ofDays(2))));
    entities.persist(claim);
  }
}
