package org.klaster.api.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A use case was refused. Bears the kind of refusal, a code whose text is found under {@code
 * error.<code>}, the values that the text names, and the field at fault where there is one. The
 * transaction is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Why a use case was refused; decides the status of a REST answer and the page that a person
   * sees.
   */
  public enum Kind {
    /** No such row, or none that the caller may know of. */
    NOT_FOUND,
    /** Somebody else was faster, or it exists already. */
    CONFLICT,
    /** The input is well formed and breaks a rule. */
    RULE_VIOLATED,
    /** One field is missing or malformed. */
    INVALID_INPUT,
    /** The caller may see it and may not do this. */
    DENIED
  }

  private final Kind kind;
  private final String code;
  private final transient List<Object> arguments;
  private final @Nullable String field;
  private boolean audited;

  protected BusinessException(Kind kind, String code, @Nullable String field, Object... arguments) {
    super(kind + " " + code + List.of(arguments));
    this.kind = kind;
    this.code = code;
    this.field = field;
    this.arguments = List.of(arguments);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }

  /** Name of the field of the command that is at fault, where one is. */
  public @Nullable String field() {
    return field;
  }

  /** All that is at fault, the exception's own code and field first. */
  public List<Fault> faults() {
    return List.of(new Fault(field, code, arguments()));
  }

  /**
   * Whether the refusal stands in the audit trail already; set once on its way out of the services.
   */
  public boolean markAudited() {
    boolean before = audited;
    audited = true;
    return before;
  }
}
