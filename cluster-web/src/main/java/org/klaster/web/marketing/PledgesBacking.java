package org.klaster.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.CampaignPlanning;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.marketing.PledgeView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.CostKey;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** All pledges of a campaign, for its coordinator; each look is recorded. */
@Named
@ViewScoped
public class PledgesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Campaigns campaigns;
  @Inject private CampaignPlanning planning;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private CampaignView view;
  private List<PledgeView> pledges = List.of();
  private @Nullable Long pledgeId;
  private @Nullable Integer weight;

  public void load() {
    view = campaigns.campaign(address.required("id"));
    pledges = planning.pledges(view.id());
  }

  public String weigh() {
    if (pledgeId == null) {
      throw new InvalidInput("pledgeId", "required");
    }
    if (weight == null) {
      throw new InvalidInput("weight", "required");
    }
    planning.weigh(view.id(), pledgeId, weight, view.version());
    return flash.done("shared.saved", "/app/marketing/pledges.xhtml?id=" + view.id());
  }

  /** Whether agreed weights may still be entered. */
  public boolean isWeighable() {
    return view.status() == CampaignStatus.PLEDGING
        && !view.ballotOpen()
        && view.terms().costKey() == CostKey.OWN_WEIGHTS;
  }

  public List<Choice> getPayers() {
    return pledges.stream()
        .map(pledge -> new Choice(pledge.id(), messages.text(pledge.organisation())))
        .toList();
  }

  public CampaignView getView() {
    return view;
  }

  public List<PledgeView> getPledges() {
    return pledges;
  }

  public @Nullable Long getPledgeId() {
    return pledgeId;
  }

  public void setPledgeId(@Nullable Long pledgeId) {
    this.pledgeId = pledgeId;
  }

  public @Nullable Integer getWeight() {
    return weight;
  }

  public void setWeight(@Nullable Integer weight) {
    this.weight = weight;
  }
}
