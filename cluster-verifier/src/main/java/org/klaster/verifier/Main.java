package org.klaster.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar klaster-verifier.jar [--lang kk|ru|en] [--key FILE] [--extract FOLDER]
 * minutes.json [papers...]}: says item by item what was found. Exit code 0 valid, 1 invalid, 2
 * unknown.
 */
public final class Main {

  private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

  private String language = Locale.getDefault().getLanguage();
  private @Nullable String key;
  private @Nullable Path extract;
  private final List<Path> files = new ArrayList<>();

  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out));
  }

  /** Runs and gives the exit code. */
  static int run(List<String> arguments, PrintStream out) {
    Main main = new Main();
    try {
      main.read(arguments);
      if (main.files.isEmpty()) {
        out.println(main.text("usage"));
        return Verdict.UNKNOWN.exitCode();
      }
      return main.verify(out);
    } catch (IOException e) {
      out.println(main.text("io", e.getMessage()));
      return Verdict.UNKNOWN.exitCode();
    }
  }

  private void read(List<String> arguments) throws IOException {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean more = i + 1 < arguments.size();
      if (argument.equals("--lang") && more) {
        language = arguments.get(++i);
      } else if (argument.equals("--key") && more) {
        key = key(Path.of(arguments.get(++i)));
      } else if (argument.equals("--extract") && more) {
        extract = Path.of(arguments.get(++i));
      } else {
        files.add(Path.of(argument));
      }
    }
  }

  /** The key in Base64, with or without the lines that PEM puts around it. */
  private static String key(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("-----"))
        .map(String::strip)
        .collect(Collectors.joining());
  }

  private int verify(PrintStream out) throws IOException {
    List<Paper> papers = new ArrayList<>();
    for (Path file : files.subList(1, files.size())) {
      papers.add(new Paper(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    byte[] file = Files.readAllBytes(files.get(0));
    if (extract != null) {
      Extract.into(extract, file);
    }
    Report report = Verification.of(file, papers, key);
    report.findings().forEach(finding -> out.println(line(finding)));
    out.println(text("verdict." + report.verdict()));
    return report.verdict().exitCode();
  }

  private String line(Finding finding) {
    Object[] parameters = finding.parameters().stream().map(this::word).toArray();
    return text("mark." + finding.verdict()) + " " + text(finding.code(), parameters);
  }

  /** A code of the file in words, anything else as it is. */
  private String word(String value) {
    try {
      return bundle().getString("word." + value);
    } catch (MissingResourceException e) {
      return value;
    }
  }

  private String text(String code, @Nullable Object... parameters) {
    return MessageFormat.format(bundle().getString(code), parameters);
  }

  private ResourceBundle bundle() {
    String known = LANGUAGES.contains(language) ? language : "en";
    return ResourceBundle.getBundle(
        "org.klaster.verifier.verifier",
        Locale.forLanguageTag(known),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
