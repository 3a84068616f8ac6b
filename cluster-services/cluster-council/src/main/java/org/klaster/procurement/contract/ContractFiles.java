package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.AnswerQualityClaim;
import org.klaster.api.procurement.FileQualityClaim;
import org.klaster.api.procurement.ReportFulfilment;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.ContractLine;
import org.klaster.domain.procurement.ContractReport;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.QualityClaim;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.Fulfilment;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What the sides of a contract put on file. */
@ApplicationScoped
public class ContractFiles {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ContractAccess access;
  @Inject private ContractBook book;
  @Inject private DocumentStore store;
  @Inject private DatabaseClock clock;

  void report(PurchaseContract contract, ReportFulfilment command, ContractSide side) {
    contract.requireSigned();
    if (command.lotId() != null) {
      line(contract, command.lotId());
    }
    if (command.on().isAfter(clock.today())) {
      throw new DomainRuleViolation("contract.report-ahead");
    }
    entities.persist(
        new ContractReport(
            contract,
            new Fulfilment(
                command.kind(),
                command.lotId(),
                command.reference(),
                side,
                command.figure(),
                command.on()),
            access.author()));
  }

  private ContractLine line(PurchaseContract contract, @Nullable Long lotId) {
    return book.lines(contract).stream()
        .filter(line -> Objects.equals(line.lotId(), lotId))
        .findFirst()
        .orElseThrow(() -> new NotFound("lot", String.valueOf(lotId)));
  }

  Long claim(
      PurchaseContract contract, FileQualityClaim command, String fileName, InputStream content) {
    contract.requireSigned();
    ContractLine line = line(contract, command.lotId());
    Long document = store.store(fileName, content).id();
    entities.persist(
        new QualityClaim(line, command.claim(), command.record(), document, access.author()));
    return document;
  }

  void answer(PurchaseContract contract, AnswerQualityClaim command) {
    claim(contract, command.claimId()).answer(command.accept(), command.answer(), access.author());
  }

  DocumentContent record(PurchaseContract contract, long claimId) {
    return store.content(store.find(claim(contract, claimId).documentId()));
  }

  private QualityClaim claim(PurchaseContract contract, long claimId) {
    QualityClaim claim = entities.find(QualityClaim.class, claimId);
    if (claim == null || !Objects.equals(claim.contractId(), contract.id())) {
      throw new NotFound("claim", claimId);
    }
    return claim;
  }
}
