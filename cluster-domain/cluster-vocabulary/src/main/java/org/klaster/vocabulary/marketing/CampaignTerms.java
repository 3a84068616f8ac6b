package org.klaster.vocabulary.marketing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * What a campaign is and on which terms members pay for it.
 *
 * @param startsOn first day of the campaign itself
 * @param endsOn last day of it
 * @param pledgeUntil members may pledge until then
 * @param threshold the council votes when this is pledged
 * @param bands weights under {@link CostKey#TURNOVER_BAND}
 */
public record CampaignTerms(
    CampaignKind kind,
    LocalizedText name,
    LocalizedText purpose,
    LocalDate startsOn,
    LocalDate endsOn,
    Instant pledgeUntil,
    Money threshold,
    CostKey costKey,
    BandWeights bands,
    StatePart statePart)
    implements Serializable {}
