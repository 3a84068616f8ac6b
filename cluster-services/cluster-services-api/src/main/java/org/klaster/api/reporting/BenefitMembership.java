package org.klaster.api.reporting;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/** An organisation that the caller represents, as a member of a cluster. */
public record BenefitMembership(
    long clusterId, LocalizedText cluster, long organisationId, LocalizedText organisation)
    implements Serializable {}
