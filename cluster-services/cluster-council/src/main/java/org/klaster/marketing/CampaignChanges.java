package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.domain.marketing.Campaign;
import org.klaster.platform.change.ChangeVisibility;

/** Campaigns as {@link CampaignAccess} shows them. */
@ApplicationScoped
public class CampaignChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CampaignAccess access;

  @Override
  public String subjectType() {
    return Campaign.SUBJECT_TYPE;
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    return access
        .bind(
            entities.createQuery(
                "select c.id from Campaign c where c.id in :ids and " + CampaignAccess.VISIBLE,
                Long.class))
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Function.identity(), id -> "/api/v1/campaigns/" + id));
  }
}
