package org.klaster.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the launcher's command line: {@code --name=value}; an empty value counts as none. */
final class Arguments {

  static final String USAGE =
      "Usage: --servers=DIR --data=DIR --ear=FILE [--offset=N] [--keycloak-of=DIR]"
          + " [--database=URL --database-owner=NAME] [--demo=true|false]";

  private static final Set<String> NAMES =
      Set.of(
          "--servers",
          "--data",
          "--ear",
          "--offset",
          "--keycloak-of",
          "--database",
          "--database-owner",
          "--demo");

  private final Map<String, String> values = new HashMap<>();

  private Arguments() {}

  /**
   * Reads arguments into settings.
   *
   * @param environment where the password of a PostgreSQL owner is taken from ({@code
   *     KLASTER_DB_OWNER_PASSWORD})
   */
  static LaunchSettings read(String[] arguments, Map<String, String> environment) {
    Arguments read = new Arguments();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (equals < 0 || !NAMES.contains(name)) {
        throw new LaunchFailure("Not understood: " + argument + ". " + USAGE);
      }
      String value = argument.substring(equals + 1).strip();
      if (!value.isEmpty()) {
        read.values.put(name, value);
      }
    }
    return read.settings(environment);
  }

  private LaunchSettings settings(Map<String, String> environment) {
    LaunchSettings settings =
        LaunchSettings.of(required("--servers"), required("--data"), required("--ear"))
            .withPortOffset(offset())
            .withDemonstration(Boolean.parseBoolean(values.getOrDefault("--demo", "true")));
    String keycloakOf = optional("--keycloak-of");
    if (keycloakOf != null) {
      settings = settings.withKeycloakOf(absolute(keycloakOf));
    }
    String database = optional("--database");
    if (database != null) {
      String owner = values.getOrDefault("--database-owner", "klaster_owner");
      String password = environment.getOrDefault("KLASTER_DB_OWNER_PASSWORD", "");
      settings = settings.withDatabase(Database.postgreSql(database, owner, password));
    }
    return settings;
  }

  private int offset() {
    String offset = values.getOrDefault("--offset", "0");
    try {
      return Integer.parseInt(offset);
    } catch (NumberFormatException e) {
      throw new LaunchFailure("The port offset " + offset + " is not a number.", e);
    }
  }

  private Path required(String name) {
    String value = optional(name);
    if (value == null) {
      throw new LaunchFailure(name + " is missing. " + USAGE);
    }
    return absolute(value);
  }

  private @Nullable String optional(String name) {
    return values.get(name);
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }
}
