package org.klaster.tests;

import org.jspecify.annotations.Nullable;

/**
 * What became of a call of a service.
 *
 * @param kind result or kind of refusal
 * @param value the result, or the text of a fault
 * @param code the rule that refused
 * @param field the field at fault
 */
public record CallOutcome(
    Kind kind, @Nullable Object value, @Nullable String code, @Nullable String field) {

  /** Kinds of outcome. */
  public enum Kind {
    RESULT,
    /** The container refused the role. */
    ROLE,
    DENIED,
    NOT_FOUND,
    CONFLICT,
    RULE_VIOLATED,
    INVALID_INPUT,
    /** Something that nobody foresaw. */
    FAULT
  }

  /** Refused because of who asked, or whose rows it was about. */
  public boolean isDenied() {
    return kind == Kind.ROLE || kind == Kind.DENIED || kind == Kind.NOT_FOUND;
  }
}
