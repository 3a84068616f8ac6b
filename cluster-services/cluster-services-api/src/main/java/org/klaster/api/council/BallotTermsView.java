package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * How a ballot is voted.
 *
 * @param explanation what was said to the question
 * @param options options of this ballot with their texts
 * @param secret whether nobody may know how a seat voted
 * @param hidden whether the count is told only after the close
 * @param reasonForNo whether a no needs a reason
 */
public record BallotTermsView(
    SubjectKind kind,
    BallotForm form,
    @Nullable String explanation,
    List<Option> options,
    boolean secret,
    boolean hidden,
    boolean reasonForNo)
    implements Serializable {

  public BallotTermsView {
    options = List.copyOf(options);
  }

  /**
   * An option.
   *
   * @param place its number
   * @param seatId the candidate's seat, null where nobody is elected
   */
  public record Option(int place, LocalizedText text, @Nullable Long seatId)
      implements Serializable {}

  /** Whether options are marked rather than yes or no said. */
  public boolean hasOptions() {
    return form.method().hasOptions();
  }
}
