package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.MembershipApplicationStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * An application in a list.
 *
 * @param own whether the caller represents the applicant
 */
public record ApplicationRow(
    long id,
    long clusterId,
    LocalizedText clusterName,
    long organisationId,
    String organisationCode,
    LocalizedText organisationName,
    MembershipApplicationStatus status,
    Instant createdAt,
    @Nullable Instant submittedAt,
    @Nullable Long ballotId,
    boolean own,
    int version)
    implements Serializable {}
