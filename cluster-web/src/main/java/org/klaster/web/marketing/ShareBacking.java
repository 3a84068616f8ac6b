package org.klaster.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.AnswerShare;
import org.klaster.api.marketing.CampaignSharing;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.marketing.PledgeView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** A member accepts its share of the cost of a campaign, or refuses it. */
@Named
@ViewScoped
public class ShareBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Campaigns campaigns;
  @Inject private CampaignSharing sharing;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private CampaignView view;
  private @Nullable PledgeView asked;
  private String ground = "";

  public void load() {
    view = campaigns.campaign(address.required("id"));
    asked = view.own().stream().filter(one -> one.answerUntil() != null).findFirst().orElse(null);
  }

  public String accept() {
    return answer(null, "marketing.share.accepted");
  }

  public String refuse() {
    if (ground.isBlank()) {
      throw new InvalidInput("ground", "required");
    }
    return answer(ground, "marketing.share.refused");
  }

  private String answer(@Nullable String refusal, String message) {
    if (asked == null) {
      throw new InvalidInput("ground", "choice.unknown");
    }
    sharing.answerShare(
        new AnswerShare(view.id(), asked.organisationId(), refusal, view.version()));
    return flash.done(message, "/app/marketing/campaign.xhtml?id=" + view.id());
  }

  public CampaignView getView() {
    return view;
  }

  /** The own share that waits for an answer; null where none does. */
  public @Nullable PledgeView getAsked() {
    return asked;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(@Nullable String ground) {
    this.ground = ground == null ? "" : ground;
  }
}
