package org.klaster.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * One run of Gatling: what its process is told, in a file, since a session or token has no place on
 * a command line.
 *
 * @param url address of the application
 * @param requests of all users together
 * @param sessions cookies, one a user
 * @param token bearer token, empty for pages
 * @param first position in the invented numbers, or id of the report, to begin with
 * @param cluster id of the cluster to look at
 */
record Plan(
    Operation operation,
    String url,
    int users,
    int requests,
    List<String> sessions,
    String token,
    long first,
    long cluster) {

  private static final String SEPARATOR = "\n";

  void write(Path file) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("operation", operation.name());
    properties.setProperty("url", url);
    properties.setProperty("users", Integer.toString(users));
    properties.setProperty("requests", Integer.toString(requests));
    properties.setProperty("sessions", String.join(SEPARATOR, sessions));
    properties.setProperty("token", token);
    properties.setProperty("first", Long.toString(first));
    properties.setProperty("cluster", Long.toString(cluster));
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      properties.store(out, null);
    }
  }

  static Plan read(Path file) {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Plan(
        Operation.valueOf(properties.getProperty("operation")),
        properties.getProperty("url"),
        Integer.parseInt(properties.getProperty("users")),
        Integer.parseInt(properties.getProperty("requests")),
        List.of(properties.getProperty("sessions").split(SEPARATOR)),
        properties.getProperty("token"),
        Long.parseLong(properties.getProperty("first")),
        Long.parseLong(properties.getProperty("cluster")));
  }
}
