package org.klaster.web.reporting;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.BenefitKind;

/** What a member enters as a line of what membership brings. */
public class BenefitFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private int year;
  private @Nullable BenefitKind kind;
  private @Nullable BigDecimal amount;
  private String what = "";
  private String evidence = "";
  private transient @Nullable Part file;

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public @Nullable BenefitKind getKind() {
    return kind;
  }

  public void setKind(@Nullable BenefitKind kind) {
    this.kind = kind;
  }

  public @Nullable BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(@Nullable BigDecimal amount) {
    this.amount = amount;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(@Nullable String what) {
    this.what = what == null ? "" : what;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(@Nullable String evidence) {
    this.evidence = evidence == null ? "" : evidence;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
