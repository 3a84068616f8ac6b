package org.klaster.launcher;

import java.io.File;
import java.nio.file.Path;

/** The Java that runs the launcher, which runs the servers too: JAVA_HOME is not asked. */
final class JavaRuntime {

  static final int OLDEST = 17;

  private JavaRuntime() {}

  static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  static String executable() {
    return home().resolve(File.separatorChar == '\\' ? "bin/java.exe" : "bin/java").toString();
  }

  static void requireVersion(int feature) {
    if (feature < OLDEST) {
      throw new LaunchFailure(
          "Klaster needs a JDK 17, 21 or 25; this one is " + feature + " (" + home() + ").");
    }
  }
}
