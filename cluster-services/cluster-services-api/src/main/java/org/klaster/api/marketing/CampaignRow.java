package org.klaster.api.marketing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** A campaign in a list; what was pledged is not among it. */
public record CampaignRow(
    long id,
    long clusterId,
    LocalizedText clusterName,
    CampaignKind kind,
    LocalizedText name,
    CampaignStatus status,
    Money budget,
    Instant pledgeUntil,
    LocalDate startsOn,
    LocalDate endsOn)
    implements Serializable {}
