package org.klaster.api.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Invites a person with a consultative voice.
 *
 * @param username the person's account
 * @param capacity as what the person is invited, in words
 * @param standing whether to all meetings of the council from now on
 * @param until first day on which a standing invitation ends; null where no end is set
 */
public record InvitePerson(
    long meetingId,
    @NotBlank @Size(max = 255) String username,
    @NotBlank @Size(max = 300) String capacity,
    boolean standing,
    @Nullable LocalDate until)
    implements Serializable {}
