package org.klaster.web.procurement;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed on the page of a contract. */
public class ContractFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Long lotId;
  private String reference = "";
  private @Nullable BigDecimal figure;
  private @Nullable LocalDate on;
  private String words = "";
  private String laboratory = "";
  private String finding = "";
  private @Nullable Long claimId;
  private @Nullable String decision;
  private transient @Nullable Part file;

  public @Nullable Long getLotId() {
    return lotId;
  }

  public void setLotId(@Nullable Long lotId) {
    this.lotId = lotId;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(@Nullable String reference) {
    this.reference = reference == null ? "" : reference;
  }

  public @Nullable BigDecimal getFigure() {
    return figure;
  }

  public void setFigure(@Nullable BigDecimal figure) {
    this.figure = figure;
  }

  public @Nullable LocalDate getOn() {
    return on;
  }

  public void setOn(@Nullable LocalDate on) {
    this.on = on;
  }

  public String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words == null ? "" : words;
  }

  public String getLaboratory() {
    return laboratory;
  }

  public void setLaboratory(@Nullable String laboratory) {
    this.laboratory = laboratory == null ? "" : laboratory;
  }

  public String getFinding() {
    return finding;
  }

  public void setFinding(@Nullable String finding) {
    this.finding = finding == null ? "" : finding;
  }

  public @Nullable Long getClaimId() {
    return claimId;
  }

  public void setClaimId(@Nullable Long claimId) {
    this.claimId = claimId;
  }

  public @Nullable String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = decision;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
