package org.klaster.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.klaster.tests.TestServers;

/** What the pages should say, read from the sources of their texts. */
final class BundleTexts {

  private BundleTexts() {}

  /**
   * A text without parameters.
   *
   * @param bundle for example {@code shared}
   */
  static String of(String bundle, String language, String key) {
    Path file =
        TestServers.repository()
            .resolve("cluster-web/src/main/resources/org/klaster/web/i18n")
            .resolve(bundle + "_" + language + ".properties");
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = texts.getProperty(key);
    if (text == null) {
      throw new AssertionError("No text " + key + " in " + file);
    }
    return text;
  }
}
