package org.klaster.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.CampaignPlanning;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.marketing.ProposeCampaign;
import org.klaster.api.marketing.ReviseCampaign;
import org.klaster.api.registry.Clusters;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CostKey;
import org.klaster.vocabulary.marketing.ExpectedResult;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** The proposal of a campaign. */
@Named
@ViewScoped
public class ProposeBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LINES = 6;

  @Inject private CampaignPlanning planning;
  @Inject private Clusters clusters;
  @Inject private Campaigns campaigns;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable Long clusterId;
  private @Nullable CampaignView revised;
  private final TermsFields terms = new TermsFields();
  private final List<LineFields> lines = Stream.generate(LineFields::new).limit(LINES).toList();
  private final List<ExpectedFields> expected =
      Arrays.stream(ResultKind.values()).map(ExpectedFields::new).toList();

  public void load() {
    Long known = address.number("id");
    if (known != null) {
      take(campaigns.campaign(known));
      return;
    }
    List<Choice> choices = getClusterChoices();
    if (choices.size() == 1) {
      clusterId = (Long) choices.get(0).value();
    }
  }

  /** Begins with the proposal as it stands. */
  private void take(CampaignView view) {
    revised = view;
    clusterId = view.clusterId();
    terms.take(view.terms());
    for (int i = 0; i < Math.min(LINES, view.lines().size()); i++) {
      lines.get(i).take(view.lines().get(i));
    }
    view.results()
        .forEach(
            result ->
                expected.stream()
                    .filter(fields -> fields.getKind() == result.kind())
                    .forEach(fields -> fields.setTarget(result.target())));
  }

  /** Clusters for which the person may propose. */
  public List<Choice> getClusterChoices() {
    return clusters.coordinatedByMe().stream()
        .sorted()
        .map(cluster -> new Choice(cluster, messages.text(clusters.view(cluster).name())))
        .toList();
  }

  public List<Choice> getKinds() {
    return Choice.of(CampaignKind.class, messages);
  }

  public List<Choice> getKeys() {
    return Choice.of(CostKey.class, messages);
  }

  public String save() {
    if (clusterId == null) {
      throw new InvalidInput("clusterId", "required");
    }
    List<BudgetLine> budget =
        lines.stream().map(LineFields::line).filter(Objects::nonNull).toList();
    List<ExpectedResult> results = expected.stream().flatMap(ProposeBacking::result).toList();
    CampaignView known = revised;
    if (known != null) {
      planning.revise(
          new ReviseCampaign(known.id(), terms.terms(), budget, results, known.version()));
      return flash.done("shared.saved", "/app/marketing/campaign.xhtml?id=" + known.id());
    }
    long id = planning.propose(new ProposeCampaign(clusterId, terms.terms(), budget, results));
    return flash.done("marketing.propose.done", "/app/marketing/campaign.xhtml?id=" + id);
  }

  private static Stream<ExpectedResult> result(ExpectedFields fields) {
    return fields.getTarget() == null
        ? Stream.empty()
        : Stream.of(new ExpectedResult(fields.getKind(), fields.getTarget()));
  }

  public @Nullable Long getClusterId() {
    return clusterId;
  }

  public void setClusterId(@Nullable Long clusterId) {
    this.clusterId = clusterId;
  }

  public TermsFields getTerms() {
    return terms;
  }

  public List<LineFields> getLines() {
    return lines;
  }

  public List<ExpectedFields> getExpected() {
    return expected;
  }
}
