package org.klaster.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder that outlives the servers: database, documents, mail, Keycloak's data, logs.
 *
 * <p>One running instance owns it, by a lock that the operating system releases even after a {@code
 * kill -9}.
 */
public final class DataFolder implements AutoCloseable {

  private static final String COMPLETE = "complete";
  private static final long LEAST_FREE_BYTES = 1L << 30;

  private final Path root;
  private final FileChannel channel;

  private DataFolder(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * Creates the folder where needed and takes it into possession.
   *
   * @throws LaunchFailure if it cannot be written, is almost full, or another instance uses it
   */
  public static DataFolder open(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      requireSpace(root, Files.getFileStore(root).getUsableSpace());
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new LaunchFailure(
            "The data folder " + root + " is in use by another running Klaster.");
      }
      DataFolder data = new DataFolder(root, channel);
      data.setAsideUnfinished();
      for (String part : new String[] {"database", "documents", "mail", "logs"}) {
        Files.createDirectories(root.resolve(part));
      }
      return data;
    } catch (IOException e) {
      throw new LaunchFailure(
          "The data folder "
              + root
              + " cannot be written ("
              + e
              + "): move it with -Dklaster.data=DIR.",
          e);
    }
  }

  static void requireSpace(Path root, long usableBytes) {
    if (usableBytes < LEAST_FREE_BYTES) {
      throw new LaunchFailure(
          "The disk of the data folder "
              + root
              + " is full: "
              + (usableBytes >> 20)
              + " MB are free, 1024 MB are needed.");
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  /**
   * Sets aside what a first start left that was stopped halfway: tables are not created in one
   * transaction, and neither server would go on where it was interrupted.
   */
  private void setAsideUnfinished() throws IOException {
    if (Files.exists(root.resolve(COMPLETE))) {
      return;
    }
    for (Path part : List.of(database(), keycloak())) {
      if (Files.exists(part)) {
        Path aside = part.resolveSibling(part.getFileName() + "-unfinished");
        Folders.deleteTree(aside);
        Folders.replace(part, aside);
      }
    }
  }

  /** Notes that the first start has come to its end: from now on nothing is set aside. */
  void markComplete() {
    try {
      Folders.write(root.resolve(COMPLETE), "The first start on this folder was completed.\n");
    } catch (IOException e) {
      throw new LaunchFailure("The data folder " + root + " cannot be written: " + e, e);
    }
  }

  public Path root() {
    return root;
  }

  public Path database() {
    return root.resolve("database");
  }

  public Path documents() {
    return root.resolve("documents");
  }

  /** Where the mail sink writes one {@code .eml} file per message. */
  public Path mail() {
    return root.resolve("mail");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** Base directory of WildFly: derived state, may be deleted while nothing runs. */
  public Path wildfly() {
    return root.resolve("wildfly");
  }

  /** Home of Keycloak with its own database. */
  public Path keycloak() {
    return root.resolve("keycloak");
  }

  /** Lets another instance use the folder. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LaunchFailure("The lock of " + root + " cannot be released: " + e, e);
    }
  }
}
