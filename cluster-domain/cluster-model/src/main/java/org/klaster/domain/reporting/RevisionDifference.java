package org.klaster.domain.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.FormDefinition;

/** What changed from one revision of a report to a later one. */
public final class RevisionDifference {

  private RevisionDifference() {}

  /**
   * One cell of two revisions.
   *
   * @param before figure of the earlier revision, null where it had none
   * @param after figure of the later revision, null where it has none
   */
  public record Change(String indicator, @Nullable BigDecimal before, @Nullable BigDecimal after) {

    /** After minus before; null where one of them is missing. */
    public @Nullable BigDecimal difference() {
      return before == null || after == null ? null : after.subtract(before);
    }
  }

  /**
   * The cells whose figures differ, in the form's order; figures that differ in trailing zeros
   * alone are equal.
   */
  public static List<Change> between(
      FormDefinition form, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
    return form.entered().stream()
        .map(
            indicator ->
                new Change(
                    indicator.code(), before.get(indicator.code()), after.get(indicator.code())))
        .filter(change -> !same(change.before(), change.after()))
        .toList();
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    return one == null || two == null ? Objects.equals(one, two) : one.compareTo(two) == 0;
  }
}
