package org.klaster.tests;

/** A service refused a call, or failed at it. */
public class CallRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient CallOutcome outcome;

  CallRefused(CallOutcome outcome) {
    super(outcome.kind() + " " + outcome.code() + " " + outcome.field() + " " + outcome.value());
    this.outcome = outcome;
  }

  public CallOutcome.Kind kind() {
    return outcome.kind();
  }

  /** The rule that refused; empty where it was the role. */
  public String code() {
    return outcome.code() == null ? "" : outcome.code();
  }

  /** The field at fault; empty where none is. */
  public String field() {
    return outcome.field() == null ? "" : outcome.field();
  }
}
