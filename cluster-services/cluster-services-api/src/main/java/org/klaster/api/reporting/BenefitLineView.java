package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * One line with its evidence.
 *
 * @param amount not negative; the kind tells the direction
 * @param signed with the sign that it has in the balance
 * @param subject type of what proves it, for a line that was not entered; "" for one that was
 * @param subjectId its key, or that of the entry
 * @param entry what the member entered; null for a line that comes from elsewhere
 */
public record BenefitLineView(
    BenefitKind kind,
    Money amount,
    Money signed,
    LocalizedText what,
    String subject,
    long subjectId,
    @Nullable Entry entry)
    implements Serializable {

  /**
   * A line that was entered.
   *
   * @param proof name of the attached file; null where none is attached
   */
  public record Entry(
      int version, String evidence, @Nullable String proof, String enteredBy, Instant enteredAt)
      implements Serializable {}
}
