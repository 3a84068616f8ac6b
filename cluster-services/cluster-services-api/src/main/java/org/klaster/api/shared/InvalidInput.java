package org.klaster.api.shared;

import java.util.ArrayList;
import java.util.List;

/** A field of a command, or several, are missing or malformed. */
public class InvalidInput extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final transient List<InvalidInput> others;

  /**
   * @param field name of the field in the command
   * @param code rule code; the text says the remedy
   */
  public InvalidInput(String field, String code, Object... arguments) {
    super(Kind.INVALID_INPUT, code, field, arguments);
    this.others = List.of();
  }

  private InvalidInput(InvalidInput first, List<InvalidInput> others) {
    super(Kind.INVALID_INPUT, first.code(), first.field(), first.arguments().toArray());
    this.others = List.copyOf(others);
  }

  /** Makes all checks and then refuses, where any did, with all that they found. */
  public static void requireAll(Runnable... checks) {
    List<InvalidInput> found = new ArrayList<>();
    for (Runnable check : checks) {
      try {
        check.run();
      } catch (InvalidInput fault) {
        found.add(fault);
      }
    }
    if (!found.isEmpty()) {
      throw new InvalidInput(found.get(0), found.subList(1, found.size()));
    }
  }

  @Override
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(super.faults());
    if (others != null) {
      others.forEach(other -> faults.addAll(other.faults()));
    }
    return faults;
  }
}
