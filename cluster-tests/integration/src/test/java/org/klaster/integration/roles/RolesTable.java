package org.klaster.integration.roles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klaster.tests.Account;

/**
 * The table of roles and operations, as {@code roles-operations.csv} has it: a line for an
 * operation and whose rows, a column for each kind of caller.
 *
 * @param lines by operation and rows, for example {@code Voting.cast own}
 */
record RolesTable(Map<String, Line> lines) {

  /** Column of a caller without an account. */
  static final String ANONYMOUS = "anonymous";

  /**
   * Who may.
   *
   * @param operation interface and method
   * @param rows {@code own}, {@code foreign}, or {@code any} where it concerns no row; after a
   *     slash the case of the operation, where others may do it
   * @param allowed by column
   */
  record Line(String operation, String rows, Map<String, Boolean> allowed) {

    String key() {
      return operation + " " + rows;
    }

    String csv() {
      return operation
          + ","
          + rows
          + ","
          + columns().stream()
              .map(column -> Boolean.TRUE.equals(allowed.get(column)) ? "allowed" : "denied")
              .collect(Collectors.joining(","));
    }
  }

  static List<String> columns() {
    return Stream.concat(
            Stream.of(ANONYMOUS), Arrays.stream(Account.values()).map(Account::username))
        .toList();
  }

  static RolesTable read() {
    try (InputStream in = RolesTable.class.getResourceAsStream("/roles-operations.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
      List<String> head = List.of(lines.get(0).split(","));
      Map<String, Line> table = new LinkedHashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        Line parsed = line(head, line.split(","));
        table.put(parsed.key(), parsed);
      }
      return new RolesTable(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(List<String> head, String[] cells) {
    Map<String, Boolean> allowed = new LinkedHashMap<>();
    for (int i = 2; i < cells.length; i++) {
      allowed.put(head.get(i), cells[i].strip().equals("allowed"));
    }
    return new Line(cells[0], cells[1], allowed);
  }
}
