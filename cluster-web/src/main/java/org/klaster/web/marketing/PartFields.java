package org.klaster.web.marketing;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.PledgeView;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.marketing.TurnoverBand;
import org.klaster.vocabulary.shared.Money;

/** What a member enters for a campaign. */
public class PartFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Long organisationId;
  private @Nullable BigDecimal amount;
  private @Nullable TurnoverBand band;
  private @Nullable BigDecimal benefit;
  private @Nullable Integer line;
  private String performed = "";
  private @Nullable ResultKind kind;
  private transient @Nullable Part file;

  /** Begins with the basis that was pledged with. */
  void take(PledgeView pledge) {
    organisationId = pledge.organisationId();
    band = pledge.basis().band();
    Money expected = pledge.basis().expectedBenefit();
    benefit = expected == null ? null : expected.tenge();
  }

  public String getPerformed() {
    return performed;
  }

  public void setPerformed(@Nullable String performed) {
    this.performed = performed == null ? "" : performed;
  }

  public @Nullable Long getOrganisationId() {
    return organisationId;
  }

  public void setOrganisationId(@Nullable Long organisationId) {
    this.organisationId = organisationId;
  }

  public @Nullable BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(@Nullable BigDecimal amount) {
    this.amount = amount;
  }

  public @Nullable TurnoverBand getBand() {
    return band;
  }

  public void setBand(@Nullable TurnoverBand band) {
    this.band = band;
  }

  public @Nullable BigDecimal getBenefit() {
    return benefit;
  }

  public void setBenefit(@Nullable BigDecimal benefit) {
    this.benefit = benefit;
  }

  public @Nullable Integer getLine() {
    return line;
  }

  public void setLine(@Nullable Integer line) {
    this.line = line;
  }

  public @Nullable ResultKind getKind() {
    return kind;
  }

  public void setKind(@Nullable ResultKind kind) {
    this.kind = kind;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
