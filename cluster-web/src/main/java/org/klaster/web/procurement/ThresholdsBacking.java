package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.ProcurementRuleBook;
import org.klaster.api.procurement.ReviseRule;
import org.klaster.api.procurement.RuleVersionView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** The watched numbers of joint procurement, with their sources and versions. */
@Named
@ViewScoped
public class ThresholdsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProcurementRuleBook book;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private List<RuleVersionView> versions = List.of();
  private @Nullable ProcurementRuleKind kind;
  private String jurisdiction = "";
  private @Nullable BigDecimal value;
  private String source = "";
  private String clause = "";
  private @Nullable LocalDate from;
  private boolean verified;

  public void load() {
    versions = book.versions();
  }

  public String revise() {
    book.revise(
        new ReviseRule(
            required("kind", kind),
            jurisdiction.strip(),
            required("value", value),
            source.strip(),
            clause.strip(),
            required("from", from),
            verified));
    return flash.done("procurement.done.rule", "/app/procurement/rules.xhtml");
  }

  private static <T> T required(String field, @Nullable T given) {
    if (given == null) {
      throw new InvalidInput(field, "required");
    }
    return given;
  }

  public List<Choice> getKinds() {
    return Choice.of(ProcurementRuleKind.class, messages);
  }

  public List<RuleVersionView> getVersions() {
    return versions;
  }

  public @Nullable ProcurementRuleKind getKind() {
    return kind;
  }

  public void setKind(@Nullable ProcurementRuleKind kind) {
    this.kind = kind;
  }

  public String getJurisdiction() {
    return jurisdiction;
  }

  public void setJurisdiction(@Nullable String jurisdiction) {
    this.jurisdiction = jurisdiction == null ? "" : jurisdiction;
  }

  public @Nullable BigDecimal getValue() {
    return value;
  }

  public void setValue(@Nullable BigDecimal value) {
    this.value = value;
  }

  public String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source == null ? "" : source;
  }

  public String getClause() {
    return clause;
  }

  public void setClause(@Nullable String clause) {
    this.clause = clause == null ? "" : clause;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public boolean isVerified() {
    return verified;
  }

  public void setVerified(boolean verified) {
    this.verified = verified;
  }
}
