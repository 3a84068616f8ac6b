package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.Councils;
import org.klaster.api.council.ReviseRules;
import org.klaster.api.council.RulesInput;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.vocabulary.council.Comparison;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** New rules of a council; they come into force today for ballots opened from now on. */
@Named
@ViewScoped
public class RulesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Councils councils;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long cluster;
  private CouncilView view;
  private RulesFields fields;

  public void load() {
    if (cluster == null) {
      throw new NotFound("council", "");
    }
    view = councils.council(cluster);
    if (!view.mayEdit()) {
      throw new NotFound("council", cluster);
    }
    fields = new RulesFields(view.rulesInForce());
  }

  public String save() {
    councils.reviseRules(new ReviseRules(view.clusterId(), input(), view.version()));
    return flash.done(
        "council.rules.revised", "/app/council/council.xhtml?cluster=" + view.clusterId());
  }

  private RulesInput input() {
    try {
      return fields.input();
    } catch (DomainRuleViolation e) {
      throw (RuleViolated) new RuleViolated(e.code(), e.parameters().toArray()).initCause(e);
    }
  }

  public List<Choice> getComparisons() {
    return Choice.of(Comparison.class, messages);
  }

  public List<Choice> getQuorumBases() {
    return Choice.of(QuorumBase.class, messages);
  }

  public List<Choice> getPassBases() {
    return Choice.of(PassBase.class, messages);
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public CouncilView getView() {
    return view;
  }

  public RulesFields getFields() {
    return fields;
  }
}
