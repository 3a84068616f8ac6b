package org.klaster.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords that the servers use among themselves: drawn once per data folder, kept in it,
 * readable by its owner only.
 */
public final class Secrets {

  private static final String[] NAMES = {
    "database-application",
    "database-owner",
    "keycloak-web",
    "keycloak-provisioner",
    "keycloak-administration"
  };
  private static final int RANDOM_BYTES = 24;

  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  /** Reads the secrets of a data folder, drawing those that are missing. */
  public static Secrets of(Path data) {
    Path file = data.resolve("secrets.properties");
    Properties values = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          values.load(reader);
        }
      }
      if (draw(values)) {
        write(file, values);
      }
      return new Secrets(values);
    } catch (IOException e) {
      throw new LaunchFailure("The secrets in " + file + " cannot be read or written: " + e, e);
    }
  }

  private static boolean draw(Properties values) {
    SecureRandom random = new SecureRandom();
    boolean drawn = false;
    for (String name : NAMES) {
      if (values.getProperty(name) == null) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        values.setProperty(name, Base64.getUrlEncoder().encodeToString(bytes));
        drawn = true;
      }
    }
    return drawn;
  }

  private static void write(Path file, Properties values) throws IOException {
    Path fresh = file.resolveSibling("secrets.properties.new");
    Files.deleteIfExists(fresh);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (Writer writer = Files.newBufferedWriter(fresh)) {
      values.store(writer, "Passwords between the servers of this data folder");
    }
    Folders.replace(fresh, file);
  }

  /** Password of the application's database user. */
  public String databaseApplication() {
    return value("database-application");
  }

  /** Password of the schema's owner. */
  public String databaseOwner() {
    return value("database-owner");
  }

  /** Secret of the client {@code klaster-web}. */
  public String keycloakWeb() {
    return value("keycloak-web");
  }

  /** Secret of the client {@code klaster-provisioner}. */
  public String keycloakProvisioner() {
    return value("keycloak-provisioner");
  }

  /**
   * Secret of the client {@code klaster-launcher} of Keycloak's master realm, and password of its
   * user {@code keycloak}.
   */
  public String keycloakAdministration() {
    return value("keycloak-administration");
  }

  private String value(String name) {
    return values.getProperty(name);
  }
}
