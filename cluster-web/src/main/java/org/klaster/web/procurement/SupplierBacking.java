package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.RequestSignUp;
import org.klaster.api.procurement.SignUpView;
import org.klaster.api.procurement.SupplierSignUps;
import org.klaster.api.registry.TextInput;
import org.klaster.web.shared.CurrentUser;
import org.klaster.web.shared.Flash;

/** Sign-up of a supplier, and for coordinators the sign-ups that wait. */
@Named
@ViewScoped
public class SupplierBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/procurement/supplier.xhtml";

  @Inject private SupplierSignUps signUps;
  @Inject private CurrentUser user;
  @Inject private Flash flash;

  private List<SignUpView> mine = List.of();
  private List<SignUpView> waiting = List.of();
  private @Nullable String legalId;
  private @Nullable String nameKk;
  private @Nullable String nameRu;
  private @Nullable String nameEn;
  private @Nullable String region;
  private @Nullable String sector;
  private @Nullable String address;
  private @Nullable String phone;
  private @Nullable String reason;

  public void load() {
    mine = user.isParticipant() ? signUps.mine() : List.of();
    waiting = user.isCoordinator() ? signUps.waiting() : List.of();
  }

  public String request() {
    signUps.request(
        new RequestSignUp(
            legalId, new TextInput(nameKk, nameRu, nameEn), region, sector, address, phone));
    return flash.done("bidding.supplier.requested", PAGE);
  }

  public String admit(SignUpView signUp) {
    signUps.admit(signUp.id(), signUp.version());
    return flash.done("bidding.supplier.admitted", PAGE);
  }

  public String refuse(SignUpView signUp) {
    signUps.refuse(signUp.id(), reason == null ? "" : reason, signUp.version());
    return flash.done("bidding.supplier.refused", PAGE);
  }

  public List<SignUpView> getMine() {
    return mine;
  }

  public List<SignUpView> getWaiting() {
    return waiting;
  }

  public @Nullable String getLegalId() {
    return legalId;
  }

  public void setLegalId(@Nullable String legalId) {
    this.legalId = legalId;
  }

  public @Nullable String getNameKk() {
    return nameKk;
  }

  public void setNameKk(@Nullable String nameKk) {
    this.nameKk = nameKk;
  }

  public @Nullable String getNameRu() {
    return nameRu;
  }

  public void setNameRu(@Nullable String nameRu) {
    this.nameRu = nameRu;
  }

  public @Nullable String getNameEn() {
    return nameEn;
  }

  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn;
  }

  public @Nullable String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = region;
  }

  public @Nullable String getSector() {
    return sector;
  }

  public void setSector(@Nullable String sector) {
    this.sector = sector;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
