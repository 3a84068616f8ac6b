package org.klaster.api.registry;

import java.io.Serializable;
import java.time.Instant;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/** What a cluster's row looked like after one change. */
public record ClusterHistoryEntry(
    Instant at, LocalizedText name, ClusterStatus status, LocalizedText finalProduct)
    implements Serializable {}
