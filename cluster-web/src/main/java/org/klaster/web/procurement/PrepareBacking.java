package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.ChangeTerms;
import org.klaster.api.procurement.InviteSupplier;
import org.klaster.api.procurement.SaveTerms;
import org.klaster.api.procurement.TenderPreparation;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** Terms of a tender: drafts before the council is asked, changes after the publication. */
@Named
@ViewScoped
public class PrepareBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Tenders tenders;
  @Inject private TenderPreparation preparation;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private TenderView view;
  private final TermsForm terms = new TermsForm();
  private boolean invitedOnly;
  private String reason = "";
  private String legalId = "";
  private String supplier = "";
  private transient @Nullable Part file;

  public void load() {
    view = tenders.tender(address.required("id"));
    terms.take(preparation.draft(view.id()).terms());
    invitedOnly = view.invitedOnly();
  }

  public String save() {
    preparation.save(new SaveTerms(view.id(), terms.terms(), invitedOnly, view.version()));
    return flash.done("procurement.done.saved", page("prepare"));
  }

  public String change() {
    preparation.change(new ChangeTerms(view.id(), terms.terms(), reason, view.version()));
    return flash.done("procurement.done.changed", page("tender"));
  }

  public String attach() {
    Part chosen = file;
    if (chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput("file", "required");
    }
    try (InputStream content = chosen.getInputStream()) {
      preparation.attach(view.id(), chosen.getSubmittedFileName(), content, view.version());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return flash.done("procurement.done.attached", page("prepare"));
  }

  public String invite() {
    preparation.invite(
        new InviteSupplier(view.id(), LegalId.parse(legalId.strip()), supplier, view.version()));
    return flash.done("procurement.done.invited", page("prepare"));
  }

  private String page(String name) {
    return "/app/procurement/" + name + ".xhtml?id=" + view.id();
  }

  public List<Choice> getKeys() {
    return Choice.of(SavingKey.class, messages);
  }

  public List<Choice> getLots() {
    return view.lots().stream()
        .filter(lot -> !lot.leftOut())
        .map(lot -> new Choice(lot.position(), messages.text(lot.terms().name())))
        .toList();
  }

  public TenderView getView() {
    return view;
  }

  public TermsForm getTerms() {
    return terms;
  }

  public boolean isInvitedOnly() {
    return invitedOnly;
  }

  public void setInvitedOnly(boolean invitedOnly) {
    this.invitedOnly = invitedOnly;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public String getLegalId() {
    return legalId;
  }

  public void setLegalId(@Nullable String legalId) {
    this.legalId = legalId == null ? "" : legalId;
  }

  public String getSupplier() {
    return supplier;
  }

  public void setSupplier(@Nullable String supplier) {
    this.supplier = supplier == null ? "" : supplier;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
