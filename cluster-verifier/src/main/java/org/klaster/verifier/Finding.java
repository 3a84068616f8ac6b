package org.klaster.verifier;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was checked.
 *
 * @param code key of its text
 * @param parameters for the text
 */
public record Finding(Verdict verdict, String code, List<String> parameters) {

  public Finding {
    parameters = List.copyOf(parameters);
  }

  static Finding of(Verdict verdict, String code, @Nullable Object... parameters) {
    return new Finding(verdict, code, Arrays.stream(parameters).map(String::valueOf).toList());
  }

  static Finding of(boolean right, String code, @Nullable Object... parameters) {
    return of(right ? Verdict.VALID : Verdict.INVALID, code, parameters);
  }
}
