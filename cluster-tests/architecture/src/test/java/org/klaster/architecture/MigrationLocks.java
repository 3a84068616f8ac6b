package org.klaster.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names and form of the migrations: one set for both databases. */
final class MigrationLocks {

  private static final Pattern FILE_NAME = Pattern.compile("V\\d{4}__[a-z0-9]+(_[a-z0-9]+)+\\.sql");
  private static final Pattern UNNAMED =
      Pattern.compile("(?<!\\w)(?:primary key|foreign key|unique|check|references)(?=[\\s(])");
  private static final Pattern NAMED =
      Pattern.compile(
          "constraint (?:pk_\\w+ primary key|uk_\\w+ unique|ck_\\w+ check"
              + "|fk_\\w+ foreign key \\([^)]*\\) references)");
  private static final Pattern INDEX = Pattern.compile("create (?:unique )?index (\\w+)");
  private static final Pattern ONE_DATABASE_ONLY =
      Pattern.compile(
          "(?<![\\w_])(text|clob|blob|bytea|jsonb?|serial|bigserial|auto_increment|identity"
              + "|on conflict|merge into|datetime|double|float|real)(?![\\w_])");
  private static final Pattern FOREIGN_KEY =
      Pattern.compile("constraint (fk_\\w+) foreign key \\((\\w+)[^)]*\\)");
  private static final Pattern TABLE =
      Pattern.compile("(?:create|alter) table (\\w+)([^;]*)", Pattern.DOTALL);

  private MigrationLocks() {}

  static List<Lock> all() {
    return List.of(
        new Lock("migrations are named V0012__council_recusal.sql", MigrationLocks::names, "V1_x"),
        new Lock("migrations have numbers of their own", MigrationLocks::numbers, "V9001"),
        eachFile("constraints are named by kind", MigrationLocks::unnamed, "unique (name)"),
        eachFile("indexes are named ix_ or uk_", MigrationLocks::indexNames, "badly_named"),
        eachFile("SQL serves both databases", MigrationLocks::oneDatabaseOnly, "jsonb"),
        new Lock("foreign keys are indexed", MigrationLocks::bareForeignKeys, "fk_wrong_other"));
  }

  private static Lock eachFile(
      String rule, Function<String, Stream<String>> violations, String culprit) {
    return new Lock(
        rule,
        code ->
            code.migrations().stream()
                .flatMap(
                    file ->
                        violations.apply(sql(file)).map(line -> Codebase.name(file) + ": " + line))
                .toList(),
        culprit);
  }

  private static List<String> names(Codebase code) {
    return code.migrations().stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> !FILE_NAME.matcher(name).matches())
        .toList();
  }

  private static List<String> numbers(Codebase code) {
    Map<String, String> seen = new HashMap<>();
    List<String> found = new ArrayList<>();
    for (Path file : code.migrations()) {
      String name = file.getFileName().toString();
      String other = seen.put(name.split("__", 2)[0], name);
      if (other != null) {
        found.add(name + " has the number of " + other);
      }
    }
    return found;
  }

  private static Stream<String> unnamed(String sql) {
    // What remains after the named constraints are taken out is unnamed.
    String rest = NAMED.matcher(sql).replaceAll("");
    return UNNAMED.matcher(rest).results().map(hit -> around(rest, hit.start()));
  }

  private static Stream<String> indexNames(String sql) {
    return INDEX
        .matcher(sql)
        .results()
        .map(hit -> hit.group(1))
        .filter(name -> !name.startsWith("ix_") && !name.startsWith("uk_"));
  }

  private static Stream<String> oneDatabaseOnly(String sql) {
    return ONE_DATABASE_ONLY.matcher(sql).results().map(hit -> around(sql, hit.start()));
  }

  private static List<String> bareForeignKeys(Codebase code) {
    String all = String.join("\n", code.migrations().stream().map(MigrationLocks::sql).toList());
    List<String> found = new ArrayList<>();
    Matcher tables = TABLE.matcher(all);
    while (tables.find()) {
      String table = tables.group(1);
      Matcher keys = FOREIGN_KEY.matcher(tables.group(2));
      while (keys.find()) {
        if (!isIndexed(all, table, keys.group(2), tables.group(2))) {
          found.add(keys.group(1) + " of " + table + " has no index that begins with its column");
        }
      }
    }
    return found;
  }

  private static boolean isIndexed(String all, String table, String column, String body) {
    boolean ownIndex =
        Pattern.compile("index \\w+ on " + table + " ?\\(" + column + "\\b").matcher(all).find();
    boolean key =
        Pattern.compile("(?:primary key|unique) \\(" + column + "\\b").matcher(body).find();
    return ownIndex || key;
  }

  /** The statements without comments and texts, in lower case, blanks made one. */
  private static String sql(Path file) {
    return Codebase.text(file)
        .replaceAll("--[^\\n]*", "")
        .replaceAll("'[^']*'", "''")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  private static String around(String sql, int at) {
    return sql.substring(Math.max(0, at - 40), Math.min(sql.length(), at + 40)).strip();
  }
}
