package org.klaster.platform.benefit;

import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * One amount that a membership brought or cost.
 *
 * @param amount the kind tells the direction; negative where a gain was lost or corrected downwards
 * @param what it comes from, such as the name of a campaign
 * @param evidence type of the subject that proves it
 * @param evidenceId its key
 */
public record BenefitLine(
    long clusterId,
    long organisationId,
    int year,
    BenefitKind kind,
    Money amount,
    LocalizedText what,
    String evidence,
    long evidenceId) {}
