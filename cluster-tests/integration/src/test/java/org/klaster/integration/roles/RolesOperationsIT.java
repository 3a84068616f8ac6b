package org.klaster.integration.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.CallOutcome;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Services;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;

/**
 * Calls every operation of the services as nobody and as every account, with rows of their own and
 * of others, and holds what comes of it against the table. What was found lies in {@code
 * target/roles-operations-*.csv} afterwards.
 */
@OnBothDatabases
class RolesOperationsIT {

  private final TestDatabase database;
  private final TestKlaster klaster;
  private final RowMother mother;
  private final Arguments arguments = Arguments.all();
  private final Map<Account, TestRows> own = new EnumMap<>(Account.class);

  RolesOperationsIT(TestDatabase database) {
    this.database = database;
    this.klaster = database.klaster();
    this.mother = new RowMother(klaster);
  }

  @Test
  void everyOperationHasArgumentsAndALine() {
    Set<String> missing = new TreeSet<>();
    Map<String, RolesTable.Line> lines = RolesTable.read().lines();
    for (Method operation : Operations.all()) {
      if (!arguments.knows(operation)) {
        missing.add("arguments of " + Operations.name(operation));
      }
      for (String rows : arguments.rowsOf(operation)) {
        if (!lines.containsKey(Operations.name(operation) + " " + rows)) {
          missing.add("line " + Operations.name(operation) + " " + rows);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void eachCallerGetsWhatTheTableSays() throws IOException {
    TestRows foreign = mother.foreign();
    Map<String, RolesTable.Line> expected = RolesTable.read().lines();
    List<RolesTable.Line> found = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Method operation : Operations.all()) {
      for (String rows : arguments.rowsOf(operation)) {
        found.add(line(operation, rows, foreign, faults));
      }
    }
    write(found);
    assertEquals("", differences(expected, found), "Other than the table says");
    assertEquals(List.of(), faults, "Neither allowed nor refused, but failed");
  }

  private RolesTable.Line line(
      Method operation, String rows, TestRows foreign, List<String> faults) {
    Map<String, Boolean> allowed = new LinkedHashMap<>();
    allowed.put(
        RolesTable.ANONYMOUS,
        isAllowed(
            klaster.asNobody(),
            operation,
            arguments.of(operation, rows, rowsFor(Account.FIRM, rows, foreign), mother),
            faults));
    for (Account account : Account.values()) {
      Services services = klaster.as(account);
      allowed.put(
          account.username(),
          isAllowed(
              services,
              operation,
              arguments.of(operation, rows, rowsFor(account, rows, foreign), mother),
              faults));
    }
    return new RolesTable.Line(Operations.name(operation), rows, allowed);
  }

  private static boolean isAllowed(
      Services caller, Method operation, @Nullable Object[] values, List<String> faults) {
    CallOutcome outcome = caller.call(operation, values);
    if (outcome.kind() == CallOutcome.Kind.FAULT) {
      faults.add(Operations.name(operation) + ": " + outcome.value());
    }
    return !outcome.isDenied();
  }

  private TestRows rowsFor(Account account, String rows, TestRows foreign) {
    return rows.startsWith("foreign") ? foreign : own.computeIfAbsent(account, mother::own);
  }

  private static String differences(
      Map<String, RolesTable.Line> expected, List<RolesTable.Line> found) {
    List<String> differences = new ArrayList<>();
    for (RolesTable.Line line : found) {
      RolesTable.Line wanted = expected.get(line.key());
      for (String column : RolesTable.columns()) {
        Boolean want = wanted == null ? null : wanted.allowed().get(column);
        Boolean got = line.allowed().get(column);
        if (want == null || !want.equals(got)) {
          differences.add(line.key() + " as " + column + " allowed: " + got);
        }
      }
    }
    return String.join("\n", differences);
  }

  private void write(List<RolesTable.Line> found) throws IOException {
    String head = "operation,rows," + String.join(",", RolesTable.columns()) + "\n";
    String body = found.stream().map(RolesTable.Line::csv).collect(Collectors.joining("\n")) + "\n";
    Files.writeString(Path.of("target", "roles-operations-" + database + ".csv"), head + body);
  }
}
