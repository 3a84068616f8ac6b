package org.klaster.launcher;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one instance is started with.
 *
 * @param servers folder with the unpacked servers, shared by all instances
 * @param data folder of this instance's data
 * @param ports shifted ports
 * @param ear the application; without one the servers start empty
 * @param database PostgreSQL, or nothing for the embedded H2 in the data folder
 * @param keycloakOf data folder of another running instance whose Keycloak is used; nothing for
 *     one's own
 * @param demonstration whether the demonstration data are loaded into an empty database
 * @param javaOptions further options of WildFly's Java
 */
public record LaunchSettings(
    Path servers,
    Path data,
    Ports ports,
    @Nullable Path ear,
    @Nullable Database database,
    @Nullable Path keycloakOf,
    boolean demonstration,
    List<String> javaOptions) {

  public LaunchSettings {
    javaOptions = List.copyOf(javaOptions);
  }

  /** Own Keycloak, H2, no offset, demonstration data. */
  public static LaunchSettings of(Path servers, Path data, @Nullable Path ear) {
    return new LaunchSettings(servers, data, new Ports(0), ear, null, null, true, List.of());
  }

  public LaunchSettings withPortOffset(int offset) {
    return new LaunchSettings(
        servers, data, new Ports(offset), ear, database, keycloakOf, demonstration, javaOptions);
  }

  public LaunchSettings withDatabase(Database other) {
    return new LaunchSettings(
        servers, data, ports, ear, other, keycloakOf, demonstration, javaOptions);
  }

  public LaunchSettings withKeycloakOf(Path otherData) {
    return new LaunchSettings(
        servers, data, ports, ear, database, otherData, demonstration, javaOptions);
  }

  public LaunchSettings withDemonstration(boolean wanted) {
    return new LaunchSettings(servers, data, ports, ear, database, keycloakOf, wanted, javaOptions);
  }

  public LaunchSettings withJavaOptions(List<String> options) {
    return new LaunchSettings(
        servers, data, ports, ear, database, keycloakOf, demonstration, options);
  }
}
