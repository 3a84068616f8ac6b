package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.ContractsView;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** The contracts of a joint purchase that the caller may see. */
@Named
@ViewScoped
public class ContractsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PurchaseContracts contracts;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private ContractsView view;
  private String ground = "";
  private String without = "";

  public void load() {
    view = contracts.contracts(address.required("id"));
  }

  public String draw() {
    contracts.draw(view.tenderId(), view.version());
    return flash.done("contract.drawn", "/app/procurement/contracts.xhtml?id=" + view.tenderId());
  }

  public String goOn() {
    contracts.goOnWithout(view.tenderId(), without, view.version());
    return flash.done("contract.went-on", "/app/procurement/contracts.xhtml?id=" + view.tenderId());
  }

  public String getWithout() {
    return without;
  }

  public void setWithout(@Nullable String without) {
    this.without = without == null ? "" : without;
  }

  public String end() {
    contracts.endWithout(view.tenderId(), ground, view.version());
    return flash.done("contract.ended", "/app/procurement/contracts.xhtml?id=" + view.tenderId());
  }

  public String getGround() {
    return ground;
  }

  public void setGround(@Nullable String ground) {
    this.ground = ground == null ? "" : ground;
  }

  public ContractsView getView() {
    return view;
  }
}
