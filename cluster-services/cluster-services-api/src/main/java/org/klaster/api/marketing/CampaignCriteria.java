package org.klaster.api.marketing;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.marketing.CampaignStatus;

/** Which campaigns are asked for; null means any. */
public record CampaignCriteria(@Nullable Long clusterId, @Nullable CampaignStatus status)
    implements Serializable {}
