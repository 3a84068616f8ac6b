package org.klaster.integration.roles;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestRows;

/**
 * What each operation is called with. A change is asked for with a version that nobody has seen, or
 * in a way that a rule refuses: whether one may is decided before, and the row stays as it is for
 * the next caller.
 */
final class Arguments {

  /** A version that no row has. */
  static final int STALE = 1_000_000;

  /** Arguments of one operation. */
  interface Maker {
    @Nullable Object[] make(TestRows rows, RowMother mother);
  }

  private final Map<String, Maker> makers = new HashMap<>();
  private final Map<String, Maker> rowless = new HashMap<>();

  static Arguments all() {
    Arguments arguments = new Arguments();
    RegistryArguments.addTo(arguments);
    CouncilArguments.addTo(arguments);
    MeetingArguments.addTo(arguments);
    BodyArguments.addTo(arguments);
    AssignmentArguments.addTo(arguments);
    ProgrammeArguments.addTo(arguments);
    CampaignArguments.addTo(arguments);
    TenderArguments.addTo(arguments);
    BenefitArguments.addTo(arguments);
    AwardArguments.addTo(arguments);
    BidArguments.addTo(arguments);
    ReportingArguments.addTo(arguments);
    MailArguments.addTo(arguments);
    TrailArguments.addTo(arguments);
    return arguments;
  }

  /**
   * An operation on rows; {@code Interface.method/CASE} is one for which others may, as long as the
   * method has a case without a name too.
   */
  Arguments on(String operation, Maker maker) {
    makers.put(operation, maker);
    return this;
  }

  /** An operation that concerns no row in particular. */
  Arguments any(String operation, @Nullable Object... values) {
    rowless.put(operation, (rows, mother) -> values);
    return this;
  }

  boolean knows(Method operation) {
    return makers.containsKey(Operations.name(operation)) || isRowless(operation);
  }

  boolean isRowless(Method operation) {
    return rowless.containsKey(Operations.name(operation));
  }

  /** Whose rows an operation is called with, and in which case; for example {@code own/LEFT}. */
  List<String> rowsOf(Method operation) {
    if (isRowless(operation)) {
      return List.of("any");
    }
    String name = Operations.name(operation);
    return makers.keySet().stream()
        .filter(key -> key.equals(name) || key.startsWith(name + "/"))
        .map(key -> key.substring(name.length()))
        .sorted()
        .flatMap(which -> Stream.of("own" + which, "foreign" + which))
        .toList();
  }

  /**
   * @param which one of {@link #rowsOf}
   */
  @Nullable Object[] of(Method operation, String which, TestRows rows, RowMother mother) {
    String name = Operations.name(operation) + which.replaceFirst("^[a-z]+", "");
    Maker maker = makers.getOrDefault(name, rowless.get(name));
    if (maker == null) {
      throw new AssertionError("No arguments are known for " + name);
    }
    return maker.make(rows, mother);
  }
}
