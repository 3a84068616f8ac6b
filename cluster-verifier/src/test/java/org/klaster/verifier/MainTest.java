package org.klaster.verifier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  private static final KeyPair KEY = MinutesFile.key();

  @TempDir private Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private String minutes = "";
  private String key = "";

  @BeforeEach
  void write() throws IOException {
    byte[] file = MinutesFile.signed(MinutesFile.minutes(), KEY);
    minutes = Files.write(folder.resolve("minutes.json"), file).toString();
    key =
        Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                    + MinutesFile.publicKey(KEY)
                    + "\n-----END PUBLIC KEY-----\n")
            .toString();
  }

  @ParameterizedTest
  @CsvSource({
    "kk, ДҰРЫС 1-мәселе, Хаттама түпнұсқа.",
    "ru, ВЕРНО вопрос 1, Протокол подлинный.",
    "en, OK item 1, The minutes are valid."
  })
  void saysItInEachLanguage(String language, String line, String verdict) {
    assertEquals(0, run("--lang", language, "--key", key, minutes));
    assertTrue(words().contains(line), words());
    assertTrue(words().contains(verdict), words());
  }

  @Test
  void exitCodes() throws IOException {
    assertEquals(2, run("--lang", "en", minutes), "no key named");
    assertEquals(2, run("--lang", "en"), "no file");
    assertEquals(2, run(folder.resolve("absent").toString()), "no such file");
    Path paper = Files.write(folder.resolve("report.txt"), MinutesFile.PAPER);
    assertEquals(0, run("--key", key, minutes, paper.toString()));
    Files.writeString(paper, "another");
    assertEquals(1, run("--key", key, minutes, paper.toString()));
  }

  @Test
  void takesOutWhatOtherProgramsCheck() throws IOException {
    byte[] file = MinutesFile.signedWithOwnKey("VALID", KEY);
    Path own = Files.write(folder.resolve("own.json"), file);
    Path out = folder.resolve("out");
    assertEquals(0, run("--key", key, "--extract", out.toString(), own.toString()));
    assertEquals(
        MinutesFile.canonical(MinutesFile.minutes()), Files.readString(out.resolve("record.json")));
    assertArrayEquals(MinutesFile.PAPER, Files.readAllBytes(out.resolve("chair.p7s")));
    assertFalse(Files.exists(out.resolve("secretary.p7s")));
  }

  @Test
  void allLanguagesHaveAllTexts() {
    Set<String> english = keys("en");
    assertEquals(english, keys("kk"));
    assertEquals(english, keys("ru"));
  }

  private static Set<String> keys(String language) {
    return new TreeSet<>(
        ResourceBundle.getBundle("org.klaster.verifier.verifier", Locale.forLanguageTag(language))
            .keySet());
  }

  private int run(String... arguments) {
    return Main.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private String words() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
