package org.klaster.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule that the build enforces.
 *
 * @param rule what it demands
 * @param violations where a code base breaks it, one line each
 * @param culprit the deliberately wrong piece that it must report, by a word of its report
 */
record Lock(String rule, Function<Codebase, List<String>> violations, String culprit) {

  /** A rule over compiled classes. */
  static Lock of(ArchRule rule, Class<?> culprit) {
    return new Lock(
        rule.getDescription(),
        code ->
            rule.allowEmptyShould(true).evaluate(code.classes()).getFailureReport().getDetails(),
        culprit.getSimpleName());
  }

  @Override
  public String toString() {
    return rule;
  }
}
