package org.klaster.web.rest.council;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MinutesCommentRow;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesSignatureRow;
import org.klaster.api.council.MinutesView;
import org.klaster.vocabulary.council.MinutesState;

/**
 * How far the minutes of a meeting are, without their text; the version's members are missing while
 * there is none.
 *
 * @param sha256 hash of the last version, which a signature has to name
 * @param state what the check found just now
 * @param signed whether chair and secretary have signed
 */
@Schema(name = "MinutesStanding")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinutesBody(
    long meeting,
    @Nullable Integer revision,
    @Nullable Instant madeAt,
    @Nullable String sha256,
    @Nullable String remarks,
    @Nullable MinutesState state,
    boolean signed,
    List<MinutesSignatureRow> signatures,
    List<MinutesCommentRow> comments) {

  static MinutesBody of(MinutesView view) {
    MinutesRevisionView last = view.last();
    return new MinutesBody(
        view.meetingId(),
        last == null ? null : last.number(),
        last == null ? null : last.madeAt(),
        last == null ? null : last.sha256(),
        last == null ? null : last.remarks(),
        last == null ? null : last.state(),
        view.signed(),
        view.signatures(),
        view.comments());
  }
}
