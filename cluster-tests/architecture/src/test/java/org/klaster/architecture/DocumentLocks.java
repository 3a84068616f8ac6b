package org.klaster.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the manual and the other documents refer to is there: pages, pictures, files. */
final class DocumentLocks {

  /** A link or picture of Markdown; the address without its fragment. */
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");

  private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");

  private DocumentLocks() {}

  static List<Lock> all() {
    return List.of(
        new Lock(
            "links of documents lead to a file of the project",
            DocumentLocks::broken,
            "nowhere.png"));
  }

  private static List<String> broken(Codebase code) {
    return code.documents().stream().flatMap(DocumentLocks::broken).toList();
  }

  private static Stream<String> broken(Path document) {
    return LINK.matcher(Codebase.text(document))
        .results()
        .map((MatchResult link) -> link.group(1))
        .filter(address -> !ELSEWHERE.matcher(address).matches())
        .filter(address -> !Files.exists(document.resolveSibling(address)))
        .map(address -> Codebase.name(document) + " leads to " + address + ": there is none");
  }
}
