package org.klaster.domain.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * What stands in one cell of a draft: the figure as it was typed, readable or not, so that nothing
 * typed is lost, and the reason that a warning asks for.
 */
@Embeddable
public class CellText {

  /** Longest text of a figure. */
  public static final int MAX_TYPED = 40;

  /** Longest reason. */
  public static final int MAX_REASON = 500;

  /** Nothing typed. */
  public static final CellText EMPTY = new CellText("", "");

  @Column(name = "typed", nullable = false)
  private String typed;

  @Column(name = "reason", nullable = false)
  private String reason;

  protected CellText() {}

  /** Control characters become blanks; a text that is too long is refused, not cut. */
  public CellText(String typed, String reason) {
    this.typed = clean(typed);
    this.reason = clean(reason);
    if (this.typed.length() > MAX_TYPED || this.reason.length() > MAX_REASON) {
      throw new DomainRuleViolation("report.cell-too-long", MAX_TYPED, MAX_REASON);
    }
  }

  public String typed() {
    return typed;
  }

  public String reason() {
    return reason;
  }

  public boolean blank() {
    return typed.isEmpty() && reason.isEmpty();
  }

  private static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellText cell && typed.equals(cell.typed) && reason.equals(cell.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(typed, reason);
  }
}
