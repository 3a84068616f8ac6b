package org.klaster.procurement.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.AnswerQualityClaim;
import org.klaster.api.procurement.ContractView;
import org.klaster.api.procurement.ContractsView;
import org.klaster.api.procurement.FileQualityClaim;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.api.procurement.ReportFulfilment;
import org.klaster.api.shared.DocumentContent;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.procurement.TenderAccess;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Roles;

/** One contract for each buyer, and what is done under it. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.PARTICIPANT})
public class PurchaseContractsBean implements PurchaseContracts {

  @Inject private TenderAccess tenders;
  @Inject private ContractAccess access;
  @Inject private ContractBook book;
  @Inject private ContractDesk desk;
  @Inject private ContractFiles files;
  @Inject private ContractViews views;
  @Inject private AuditTrail auditTrail;

  @Override
  public ContractsView contracts(long tenderId) {
    Tender tender = tenders.visible(tenderId);
    boolean officer = tenders.isOfficer(tender);
    List<PurchaseContract> all = book.of(tender);
    if (officer && !all.isEmpty()) {
      auditTrail.read("contract.read-all", Subject.of(Tender.SUBJECT_TYPE, tenderId), Map.of());
    }
    boolean deciding = officer && tender.status() == TenderStatus.AWARDED;
    return new ContractsView(
        tenderId,
        tender.version(),
        tender.name(),
        tender.status(),
        deciding && desk.isDrawable(tender),
        deciding && desk.isOverdue(tender, access.author().at()),
        deciding && desk.isNothingLeft(tender),
        views.rows(
            all.stream().filter(contract -> officer || access.side(contract) != null).toList()));
  }

  @Override
  public ContractView contract(long contractId) {
    PurchaseContract contract = access.readable(contractId);
    if (access.side(contract) == null) {
      auditTrail.read("contract.read", subject(contract), Map.of());
    }
    return views.view(contract);
  }

  @Override
  public void draw(long tenderId, int version) {
    Tender tender = tenders.visible(tenderId);
    tenders.requireOfficer(tender);
    tenders.prepared(tenderId, version);
    tender.requireStatus(TenderStatus.AWARDED);
    int drawn = desk.draw(tender, access.author());
    desk.tellDrawn(tender);
    auditTrail.changed(
        "contract.draw", Subject.of(Tender.SUBJECT_TYPE, tenderId), Map.of("contracts", drawn));
  }

  @Override
  @RolesAllowed(Roles.PARTICIPANT)
  public void sign(long contractId, int version) {
    PurchaseContract contract = access.readable(contractId);
    ContractSide side = access.requireSide(contract);
    contract.requireVersion(version);
    Tender tender = tenders.locked(contract.tenderId());
    Bid.Author author = access.author();
    contract.sign(side, author);
    desk.contracted(tender, author.at());
    auditTrail.changed("contract.sign", subject(contract), Map.of("side", side));
  }

  @Override
  @RolesAllowed(Roles.PARTICIPANT)
  public void refuse(long contractId, String ground, int version) {
    PurchaseContract contract = access.readable(contractId);
    ContractSide side = access.requireSide(contract);
    contract.requireVersion(version);
    Tender tender = tenders.locked(contract.tenderId());
    desk.refuse(tender, contract, new ContractDesk.Refusing(side, ground, access.author()));
    auditTrail.changed("contract.refuse", subject(contract), Map.of("side", side));
  }

  @Override
  public void goOnWithout(long tenderId, String ground, int version) {
    Tender tender = tenders.visible(tenderId);
    tenders.requireOfficer(tender);
    tenders.prepared(tenderId, version);
    tender.requireStatus(TenderStatus.AWARDED);
    int waited = desk.goOnWithout(tender, ground, access.author());
    auditTrail.changed(
        "contract.go-on-without",
        Subject.of(Tender.SUBJECT_TYPE, tenderId),
        Map.of("contracts", waited, "reason", ground));
  }

  @Override
  public void endWithout(long tenderId, String ground, int version) {
    Tender tender = tenders.visible(tenderId);
    tenders.requireOfficer(tender);
    tenders.prepared(tenderId, version);
    tender.requireStatus(TenderStatus.AWARDED);
    desk.endWithout(tender, ground, access.author().at());
    auditTrail.changed("contract.end-without", Subject.of(Tender.SUBJECT_TYPE, tenderId), Map.of());
  }

  @Override
  @RolesAllowed(Roles.PARTICIPANT)
  public void report(ReportFulfilment command) {
    PurchaseContract contract = access.readable(command.contractId());
    ContractSide side = access.requireSide(contract);
    Tender tender = tenders.locked(contract.tenderId());
    // Until all have signed, a departure may still change the amount.
    tender.requireStatus(TenderStatus.CONTRACTED);
    files.report(contract, command, side);
    desk.settle(tender, contract, access.author().at());
    auditTrail.changed(
        "contract.report", subject(contract), Map.of("side", side, "kind", command.kind()));
  }

  @Override
  @RolesAllowed(Roles.PARTICIPANT)
  public void claim(FileQualityClaim command, String fileName, InputStream content) {
    PurchaseContract contract = access.readable(command.contractId());
    access.requireSide(contract, ContractSide.BUYER);
    Long document = files.claim(contract, command, fileName, content);
    auditTrail.changed("contract.claim", subject(contract), Map.of("document", document));
  }

  @Override
  @RolesAllowed(Roles.PARTICIPANT)
  public void answerClaim(AnswerQualityClaim command) {
    PurchaseContract contract = access.readable(command.contractId());
    access.requireSide(contract, ContractSide.SUPPLIER);
    Tender tender = tenders.locked(contract.tenderId());
    files.answer(contract, command);
    desk.settle(tender, contract, access.author().at());
    auditTrail.changed(
        "contract.answer-claim", subject(contract), Map.of("accepted", command.accept()));
  }

  @Override
  public DocumentContent laboratoryRecord(long contractId, long claimId) {
    PurchaseContract contract = access.readable(contractId);
    if (access.side(contract) == null) {
      auditTrail.read("contract.read-record", subject(contract), Map.of());
    }
    return files.record(contract, claimId);
  }

  private static Subject subject(PurchaseContract contract) {
    return Subject.of(PurchaseContract.SUBJECT_TYPE, contract.id());
  }
}
