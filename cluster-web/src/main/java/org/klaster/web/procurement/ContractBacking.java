package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.AnswerQualityClaim;
import org.klaster.api.procurement.ContractLineView;
import org.klaster.api.procurement.ContractView;
import org.klaster.api.procurement.FileQualityClaim;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.api.procurement.ReportFulfilment;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.FulfilmentKind;
import org.klaster.vocabulary.procurement.MatchedFulfilment;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** A contract: signatures, deliveries and payments of both sides, claims about quality. */
@Named
@ViewScoped
public class ContractBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PurchaseContracts contracts;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private ContractView view;
  private final ContractFields fields = new ContractFields();

  public void load() {
    view = contracts.contract(address.required("id"));
    if (view.lines().size() == 1) {
      fields.setLotId(view.lines().get(0).lotId());
    }
  }

  public String sign() {
    contracts.sign(view.head().id(), view.version());
    return done("contract.signed");
  }

  public String refuse() {
    contracts.refuse(view.head().id(), fields.getWords(), view.version());
    return done("contract.refused");
  }

  public String deliver() {
    return report(FulfilmentKind.DELIVERY, required("lotId", fields.getLotId()));
  }

  public String pay() {
    return report(FulfilmentKind.PAYMENT, null);
  }

  private String report(FulfilmentKind kind, @Nullable Long lot) {
    contracts.report(
        new ReportFulfilment(
            view.head().id(),
            kind,
            lot,
            fields.getReference(),
            required("figure", fields.getFigure()),
            required("on", fields.getOn())));
    return done("shared.saved");
  }

  public String claim() {
    var chosen = fields.getFile();
    if (chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput("file", "required");
    }
    FileQualityClaim command =
        new FileQualityClaim(
            view.head().id(),
            required("claimLotId", fields.getLotId()),
            fields.getWords(),
            fields.getLaboratory(),
            fields.getReference(),
            required("recordOn", fields.getOn()),
            fields.getFinding());
    try (InputStream content = chosen.getInputStream()) {
      contracts.claim(command, chosen.getSubmittedFileName(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return done("contract.claim.filed");
  }

  public String answer() {
    contracts.answerClaim(
        new AnswerQualityClaim(
            view.head().id(),
            required("claimId", fields.getClaimId()),
            "ACCEPTED".equals(fields.getDecision()),
            fields.getWords()));
    return done("shared.saved");
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "required");
    }
    return value;
  }

  private String done(String message) {
    return flash.done(message, "/app/procurement/contract.xhtml?id=" + view.head().id());
  }

  /** Name of a row's lot; nothing for a payment. */
  public String lot(MatchedFulfilment row) {
    return view.lines().stream()
        .filter(line -> row.lotId() != null && line.lotId() == row.lotId())
        .map(line -> messages.text(line.name()))
        .findFirst()
        .orElse("");
  }

  public List<Choice> getLots() {
    return view.lines().stream().map(this::choice).toList();
  }

  private Choice choice(ContractLineView line) {
    return new Choice(line.lotId(), line.position() + ". " + messages.text(line.name()));
  }

  public List<Choice> getOpenClaims() {
    return view.claims().stream()
        .filter(claim -> claim.accepted() == null)
        .map(claim -> new Choice(claim.id(), claim.id() + ". " + messages.text(claim.lot())))
        .toList();
  }

  public List<Choice> getDecisions() {
    return List.of(
        new Choice("ACCEPTED", messages.get("contract.claim.accepted")),
        new Choice("DISPUTED", messages.get("contract.claim.disputed")));
  }

  public ContractView getView() {
    return view;
  }

  public ContractFields getFields() {
    return fields;
  }
}
