package org.klaster.api.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.ClusterStatus;

/**
 * Moves a cluster on.
 *
 * @param version the version that the page was filled with
 * @param ground for a registration: the development programme and the recorded consensus
 * @param nextReview needed for {@link ClusterStatus#REGISTERED} only
 */
public record ChangeClusterStatus(
    long clusterId,
    int version,
    @NotNull ClusterStatus next,
    @NotBlank @Size(max = 2000) String ground,
    @Nullable LocalDate nextReview)
    implements Serializable {}
