package org.klaster.api.programme;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * A programme in a list.
 *
 * @param name null where a draft has none yet
 * @param total planned money of all measures
 * @param changedAt moment of the last change
 */
public record ProgrammeRow(
    long id,
    long clusterId,
    LocalizedText clusterName,
    @Nullable LocalizedText name,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    ProgrammeStatus status,
    Money total,
    Instant changedAt)
    implements Serializable {}
