package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the servers and the program that starts them have to speak of the same things. */
class ServerConfigurationTest {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([a-z][^}:]*)(:[^}]*)?}");

  @TempDir Path folder;

  private final String realm = Folders.resource("klaster-realm.json");
  private final String script = Folders.resource("klaster.cli");

  private ServersFolder servers() throws IOException {
    String versions = Folders.resource("versions.properties");
    for (String line : versions.lines().toList()) {
      String[] version = line.split("=", 2);
      Path home = folder.resolve("servers/" + version[0] + "-" + version[1]);
      Files.createDirectories(home.resolve("lib"));
      Files.createDirectories(home.resolve("modules"));
      Files.createFile(home.resolve("jboss-modules.jar"));
      Files.createFile(home.resolve("lib/quarkus-run.jar"));
    }
    return new ServersFolder(folder.resolve("servers"));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void everyVariableOfTheRealmIsGivenToKeycloak() {
    Set<String> wanted = found(VARIABLE, realm);
    assertTrue(wanted.contains("KLASTER_URL"));
    Set<String> given = KeycloakServer.environment(new Ports(7), Secrets.of(folder)).keySet();
    wanted.removeAll(given);
    assertEquals(Set.of(), wanted);
  }

  @Test
  void theRealmHoldsNoSecret() {
    Set<String> secrets = found(Pattern.compile("\"secret\": *\"([^\"]*)\""), realm);
    assertFalse(secrets.isEmpty());
    assertTrue(secrets.stream().allMatch(secret -> secret.startsWith("${")), secrets.toString());
  }

  @Test
  void everyAccountThatIsShownStandsInTheRealm() {
    List<String> shown =
        DemonstrationAccounts.table().stream()
            .filter(line -> line.contains(" demo "))
            .map(line -> line.strip().split(" +")[0])
            .toList();
    assertEquals(9, shown.size());
    for (String account : shown) {
      assertTrue(realm.contains("\"username\": \"" + account + "\""), account);
    }
  }

  @Test
  void everyExpressionOfTheServerWithoutADefaultIsGivenToIt() throws IOException {
    Set<String> wanted = new HashSet<>();
    Matcher matcher = EXPRESSION.matcher(script);
    while (matcher.find()) {
      if (matcher.group(2) == null) {
        wanted.add(matcher.group(1));
      }
    }
    assertTrue(wanted.contains("klaster.database.url"), wanted.toString());
    try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
      ServerProcess.Command command = wildfly(data).command();
      for (String name : wanted) {
        if (name.startsWith("env.")) {
          assertTrue(command.environment().containsKey(name.substring(4)), name);
        } else {
          assertTrue(
              command.arguments().stream().anyMatch(a -> a.startsWith("-D" + name + "=")), name);
        }
      }
    }
  }

  @Test
  void noSecretStandsOnACommandLine() throws IOException {
    try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
      Secrets secrets = Secrets.of(data.root());
      String line = String.join(" ", wildfly(data).command().arguments());
      assertFalse(line.contains(secrets.databaseApplication()));
      assertFalse(line.contains(secrets.databaseOwner()));
      assertFalse(line.contains(secrets.keycloakWeb()));
      assertFalse(line.contains(secrets.keycloakProvisioner()));
    }
  }

  private WildFlyServer wildfly(DataFolder data) throws IOException {
    ServersFolder servers = servers();
    Files.createDirectories(data.wildfly().resolve("configuration"));
    LaunchSettings settings =
        LaunchSettings.of(servers.root(), data.root(), null).withPortOffset(7);
    return new WildFlyServer(
        settings,
        new WildFlyServer.Surroundings(
            servers, data, "http://localhost:1", Secrets.of(data.root()), new ProcessGroup()));
  }
}
