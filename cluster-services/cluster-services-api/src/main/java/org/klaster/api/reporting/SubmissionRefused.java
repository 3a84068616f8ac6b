package org.klaster.api.reporting;

import java.util.List;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.Fault;
import org.klaster.vocabulary.reporting.CellFinding;

/**
 * The draft breaks rules of its form, or a warning lacks its reason. The draft itself stays as it
 * is kept.
 */
public class SubmissionRefused extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final transient List<CellFinding> findings;

  /**
   * @param findings what is to be put right, at least one; the first one is the exception's own
   *     code and field
   */
  public SubmissionRefused(List<CellFinding> findings) {
    super(
        Kind.RULE_VIOLATED,
        findings.get(0).code(),
        "values." + findings.get(0).indicator(),
        findings.get(0).parameters().toArray());
    this.findings = List.copyOf(findings);
  }

  @Override
  public List<Fault> faults() {
    return findings().stream()
        .map(f -> new Fault("values." + f.indicator(), f.code(), f.parameters()))
        .toList();
  }

  public List<CellFinding> findings() {
    return findings == null ? List.of() : findings;
  }
}
