package org.klaster.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.CampaignSettlement;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.marketing.ClaimView;
import org.klaster.api.marketing.DecideClaim;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** The decision on a claim for an expense. */
@Named
@ViewScoped
public class ClaimBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Campaigns campaigns;
  @Inject private CampaignSettlement settlement;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private CampaignView view;
  private ClaimView claim;
  private @Nullable BigDecimal granted;
  private @Nullable String ground;

  public void load() {
    view = campaigns.campaign(address.required("id"));
    long key = address.required("claim");
    claim =
        view.claims().stream()
            .filter(one -> one.id() == key && one.decidable())
            .findFirst()
            .orElseThrow(() -> new NotFound("claim", key));
    granted = claim.amount().tenge();
  }

  public String decide() {
    if (granted == null) {
      throw new InvalidInput("granted", "required");
    }
    settlement.decideClaim(
        new DecideClaim(claim.id(), new Money(granted), ground, claim.version()));
    return flash.done("marketing.claim.decided", "/app/marketing/campaign.xhtml?id=" + view.id());
  }

  public CampaignView getView() {
    return view;
  }

  public ClaimView getClaim() {
    return claim;
  }

  public @Nullable BigDecimal getGranted() {
    return granted;
  }

  public void setGranted(@Nullable BigDecimal granted) {
    this.granted = granted;
  }

  public @Nullable String getGround() {
    return ground;
  }

  public void setGround(@Nullable String ground) {
    this.ground = ground;
  }
}
