package org.klaster.api.council;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * When, where and how a council meets, as it is entered.
 *
 * @param place room and address, for who comes
 * @param link address of the conference, for who joins from elsewhere
 */
public record MeetingInput(
    @NotNull LocalizedText title,
    @NotNull MeetingForm form,
    @Nullable @Size(max = 500) String place,
    @Nullable @Size(max = 500) String link,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt)
    implements Serializable {}
