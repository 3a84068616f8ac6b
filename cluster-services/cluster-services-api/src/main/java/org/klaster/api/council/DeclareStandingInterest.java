package org.klaster.api.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.InterestGround;

/**
 * A standing declaration of interest of a seat.
 *
 * @param seatId the seat; null for the caller's own
 * @param identifier BIN or IIN of the organisation concerned; null where it is a group
 * @param groupId the business group concerned; null where it is an organisation
 * @param from first day; null for today
 * @param until first day on which it stands no more; null where no end is known
 */
public record DeclareStandingInterest(
    long clusterId,
    @Nullable Long seatId,
    @Nullable String identifier,
    @Nullable Long groupId,
    @NotNull InterestGround ground,
    @NotBlank @Size(max = 500) String reason,
    @Nullable LocalDate from,
    @Nullable LocalDate until)
    implements Serializable {}
