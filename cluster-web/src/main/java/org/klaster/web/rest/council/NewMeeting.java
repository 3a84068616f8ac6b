package org.klaster.web.rest.council;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MeetingInput;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Given;

/**
 * A meeting as it is planned or rearranged.
 *
 * @param cluster whose council meets; not read when a meeting is rearranged
 */
public record NewMeeting(
    @Nullable Long cluster,
    @Nullable LocalizedText title,
    @Nullable MeetingForm form,
    @Nullable String place,
    @Nullable String link,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt) {

  MeetingInput input() {
    return new MeetingInput(
        Given.required("title", title),
        Given.required("form", form),
        place,
        link,
        Given.required("startsAt", startsAt),
        Given.required("endsAt", endsAt));
  }
}
