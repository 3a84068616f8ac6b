package org.klaster.verifier;

import java.util.List;

/** All that was checked, in order. */
public record Report(List<Finding> findings) {

  public Report {
    findings = List.copyOf(findings);
  }

  /** As good as its worst finding. */
  public Verdict verdict() {
    return findings.stream().map(Finding::verdict).reduce(Verdict.VALID, Verdict::and);
  }
}
