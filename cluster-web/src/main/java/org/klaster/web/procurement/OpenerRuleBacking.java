package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.OpenerRuleView;
import org.klaster.api.procurement.ProcurementRuleBook;
import org.klaster.api.procurement.ReviseOpeners;
import org.klaster.api.registry.Clusters;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** How many open the bids, by each council's rule; its coordinator enters a new version. */
@Named
@ViewScoped
public class OpenerRuleBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProcurementRuleBook book;
  @Inject private Clusters clusters;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private List<OpenerRuleView> versions = List.of();
  private List<Choice> councils = List.of();
  private @Nullable Long cluster;
  private @Nullable Integer threshold;
  private @Nullable Integer holders;
  private String source = "";
  private String clause = "";
  private @Nullable LocalDate from;
  private boolean verified;

  public void load() {
    versions = book.openers();
    councils =
        clusters.coordinatedByMe().stream()
            .sorted()
            .map(one -> new Choice(one, messages.text(clusters.view(one).name())))
            .toList();
    if (councils.size() == 1) {
      cluster = (Long) councils.get(0).value();
    }
  }

  public String revise() {
    book.reviseOpeners(
        new ReviseOpeners(
            required("cluster", cluster),
            required("threshold", threshold),
            required("holders", holders),
            source,
            clause,
            required("openersFrom", from),
            verified));
    return flash.done("bidding.rule.done", "/app/procurement/rules.xhtml");
  }

  private static <T> T required(String field, @Nullable T given) {
    if (given == null) {
      throw new InvalidInput(field, "required");
    }
    return given;
  }

  public List<OpenerRuleView> getVersions() {
    return versions;
  }

  /** Councils whose rules the person may enter. */
  public List<Choice> getCouncils() {
    return councils;
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public @Nullable Integer getThreshold() {
    return threshold;
  }

  public void setThreshold(@Nullable Integer threshold) {
    this.threshold = threshold;
  }

  public @Nullable Integer getHolders() {
    return holders;
  }

  public void setHolders(@Nullable Integer holders) {
    this.holders = holders;
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
