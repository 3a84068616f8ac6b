package org.klaster.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps the realm's redirect addresses and mail port in step with the ports, which may change
 * between two starts on the same data, and lets a second instance use this Keycloak.
 */
final class RealmAddresses {

  /** Service account of Keycloak's master realm, made at its first start. */
  static final String CLIENT = "klaster-launcher";

  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  private final Path folder;
  private final String keycloak;
  private final String secret;

  /**
   * @param data data folder of the instance that runs Keycloak
   * @param keycloak its address
   */
  RealmAddresses(Path data, String keycloak) {
    this.folder = data.resolve("keycloak");
    this.keycloak = keycloak;
    this.secret = Secrets.of(data).keycloakAdministration();
  }

  /** Address of the Keycloak that runs on a data folder. */
  static String keycloakOf(Path data) {
    Path file = data.resolve("keycloak/address");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new LaunchFailure("No Keycloak has been started on the data folder " + data + ".", e);
    }
  }

  /**
   * What the owner of Keycloak asks for at each start; nothing is sent if the realm has it already.
   */
  void applyOwn(Ports ports) {
    try {
      Folders.write(folder.resolve("address"), keycloak);
    } catch (IOException e) {
      throw new LaunchFailure("The folder " + folder + " cannot be written: " + e, e);
    }
    apply("own", Set.of(Klaster.address(ports)), ports.mail());
  }

  /** What another instance asks for. */
  void applyGuest(Ports ports) {
    Set<String> guests = new LinkedHashSet<>(read("guests"));
    guests.add(Klaster.address(ports));
    apply("guests", guests, 0);
  }

  private void apply(String kind, Set<String> addresses, int mailPort) {
    try {
      Folders.write(folder.resolve(kind), String.join("\n", addresses));
      Set<String> all = new LinkedHashSet<>(read("own"));
      all.addAll(read("guests"));
      String wanted = String.join("\n", all) + (mailPort == 0 ? "" : "\nmail " + mailPort);
      Path applied = folder.resolve("applied-" + kind);
      if (Files.exists(applied) && Files.readString(applied).equals(wanted)) {
        return;
      }
      send(all, mailPort);
      Folders.write(applied, wanted);
    } catch (IOException e) {
      throw new LaunchFailure("The addresses of the realm cannot be set: " + e, e);
    }
  }

  private List<String> read(String kind) {
    Path file = folder.resolve(kind);
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new LaunchFailure("The file " + file + " cannot be read: " + e, e);
    }
  }

  private void send(Set<String> addresses, int mailPort) throws IOException {
    String token = first(TOKEN, HttpProbe.send(tokenRequest()));
    String realm = keycloak + "/admin/realms/" + KeycloakServer.REALM;
    String found = HttpProbe.send(request(realm + "/clients?clientId=klaster-web", token).GET());
    put(realm + "/clients/" + first(ID, found), token, clientJson(addresses));
    if (mailPort != 0) {
      put(realm, token, mailJson(mailPort));
    }
  }

  private HttpRequest.Builder tokenRequest() {
    String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + secret;
    return HttpRequest.newBuilder(
            URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private static HttpRequest.Builder request(String address, String token) {
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
  }

  private static void put(String address, String token, String json) throws IOException {
    HttpProbe.send(
        request(address, token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  static String clientJson(Set<String> addresses) {
    String redirects = quoted(addresses, "/*");
    String after =
        addresses.stream().map(address -> address + "/*").collect(Collectors.joining("##"));
    return "{\"clientId\":\"klaster-web\",\"rootUrl\":\""
        + addresses.iterator().next()
        + "\",\"redirectUris\":"
        + redirects
        + ",\"webOrigins\":"
        + quoted(addresses, "")
        + ",\"attributes\":{\"post.logout.redirect.uris\":\""
        + after
        + "\"}}";
  }

  static String mailJson(int port) {
    return "{\"smtpServer\":{\"host\":\"localhost\",\"port\":\""
        + port
        + "\",\"from\":\"klaster@klaster.example\",\"fromDisplayName\":\"Klaster\","
        + "\"auth\":\"false\",\"ssl\":\"false\",\"starttls\":\"false\"}}";
  }

  private static String quoted(Set<String> addresses, String suffix) {
    return addresses.stream()
        .map(address -> '"' + address + suffix + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String first(Pattern pattern, String json) throws IOException {
    Matcher matcher = pattern.matcher(json);
    if (!matcher.find()) {
      throw new IOException("Keycloak's answer lacks " + pattern);
    }
    return matcher.group(1);
  }
}
