package org.klaster.launcher;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * A copy of the application with one more web module in it, for tests that run inside the server.
 */
public final class TestEar {

  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String END = "</application>";

  private TestEar() {}

  /**
   * Writes the copy.
   *
   * @param ear the built application
   * @param war the web module; its context path is its file name without {@code .war}
   * @param target where the copy goes; replaced if it exists
   */
  public static void write(Path ear, Path war, Path target) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.copy(ear, target, StandardCopyOption.REPLACE_EXISTING);
    String name = war.getFileName().toString();
    try (FileSystem zip = FileSystems.newFileSystem(target, Map.of())) {
      Files.copy(war, zip.getPath(name), StandardCopyOption.REPLACE_EXISTING);
      Path descriptor = zip.getPath(DESCRIPTOR);
      Files.writeString(descriptor, withModule(Files.readString(descriptor), name));
    }
  }

  static String withModule(String descriptor, String war) {
    int end = descriptor.lastIndexOf(END);
    if (end < 0) {
      throw new IllegalArgumentException("The application has no complete " + DESCRIPTOR + ".");
    }
    String module =
        "  <module>\n    <web>\n      <web-uri>"
            + war
            + "</web-uri>\n      <context-root>/"
            + war.replaceFirst("\\.war$", "")
            + "</context-root>\n    </web>\n  </module>\n";
    return descriptor.substring(0, end) + module + descriptor.substring(end);
  }
}
