package org.klaster.web.marketing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.CampaignCriteria;
import org.klaster.api.marketing.CampaignRow;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** The list of campaigns that the person may read. */
@Named
@RequestScoped
public class CampaignsBacking {

  @Inject private Campaigns campaigns;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<CampaignRow> page;

  public Page<CampaignRow> getPage() {
    if (page == null) {
      page =
          campaigns.search(
              new CampaignCriteria(
                  address.number("cluster"), address.constant("status", CampaignStatus.class)),
              address.pageRequest());
    }
    return page;
  }

  /** The campaigns of this page over the months. */
  public CampaignTimeline getTimeline() {
    return CampaignTimeline.of(getPage().rows());
  }

  public List<Choice> getStatuses() {
    return Choice.of(CampaignStatus.class, messages);
  }
}
