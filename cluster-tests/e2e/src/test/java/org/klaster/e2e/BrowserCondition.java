package org.klaster.e2e;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Looks whether there is a browser. */
final class BrowserCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Browsers.executable().isPresent()) {
      return ConditionEvaluationResult.enabled("a browser is installed");
    }
    if (Browsers.isRequired()) {
      throw new IllegalStateException(Browsers.absence());
    }
    Browsers.sayThatNoneIsThere();
    return ConditionEvaluationResult.disabled("no Chromium or Chrome is installed");
  }
}
