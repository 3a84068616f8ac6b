package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting as one caller sees them.
 *
 * @param last the last version, null while there is none
 * @param signed whether chair and secretary have signed it
 * @param mayDraft whether the caller may make the next version
 * @param maySign whether the caller's signature is missing
 * @param mayComment whether the caller may say something to it
 */
public record MinutesView(
    long meetingId,
    @Nullable MinutesRevisionView last,
    List<MinutesSignatureRow> signatures,
    List<MinutesCommentRow> comments,
    boolean signed,
    boolean mayDraft,
    boolean maySign,
    boolean mayComment)
    implements Serializable {

  public MinutesView {
    signatures = List.copyOf(signatures);
    comments = List.copyOf(comments);
  }
}
