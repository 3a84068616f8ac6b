package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.ObjectionRemedy;

/**
 * A decision on a bidder's objection, with its ground.
 *
 * @param remedy what is mended; null where it is dismissed
 * @param bidId the bid that is excluded or taken back in, where the remedy concerns one
 */
public record DecideObjection(
    long tenderId,
    long objectionId,
    @Nullable ObjectionRemedy remedy,
    @Nullable Long bidId,
    @NotBlank @Size(max = 4000) String ground)
    implements Serializable {}
