package org.klaster.registry.wrong;

/** Wrong: it waits for a time instead of for what should happen. */
public class SleepyProbe {

  void probe() throws InterruptedException {
    Thread.sleep(1000);
    throw new IllegalStateException(ruleWithoutText().getMessage());
  }

  org.klaster.api.shared.RuleViolated ruleWithoutText() {
    return new org.klaster.api.shared.RuleViolated("no-such-rule");
  }
}
