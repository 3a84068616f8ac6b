package org.klaster.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.CampaignPlanning;
import org.klaster.api.marketing.CampaignSettlement;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** A campaign, and the steps that its coordinator may take with it. */
@Named
@ViewScoped
public class CampaignBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Campaigns campaigns;
  @Inject private CampaignPlanning planning;
  @Inject private CampaignSettlement settlement;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private CampaignView view;
  private String reason = "";
  private transient @Nullable Part file;

  public void load() {
    view = campaigns.campaign(address.required("id"));
  }

  public String openPledging() {
    planning.openPledging(view.id(), view.version());
    return done("marketing.campaign.pledging-open");
  }

  public String putToVote() {
    planning.putToVote(view.id(), view.version());
    return done("marketing.campaign.voted");
  }

  public String start() {
    planning.start(view.id(), view.version());
    return done("marketing.campaign.started");
  }

  public String examineClaims() {
    settlement.examineClaims(view.id(), view.version());
    return done("marketing.campaign.examining");
  }

  public String split() {
    settlement.split(view.id(), view.version());
    return done("marketing.campaign.shared");
  }

  public String settle() {
    settlement.settle(view.id(), view.version());
    return done("marketing.campaign.settled");
  }

  public String close() {
    settlement.close(view.id(), view.version());
    return done("marketing.campaign.closed");
  }

  public String cancel() {
    planning.cancel(view.id(), reason, view.version());
    return done("marketing.campaign.cancelled");
  }

  public String publish() {
    Part chosen = file;
    if (chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput("file", "required");
    }
    try (InputStream content = chosen.getInputStream()) {
      planning.publishResearch(view.id(), chosen.getSubmittedFileName(), content, view.version());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return done("marketing.campaign.published");
  }

  private String done(String message) {
    return flash.done(message, "/app/marketing/campaign.xhtml?id=" + view.id());
  }

  public CampaignView getView() {
    return view;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
