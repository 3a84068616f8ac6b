package org.klaster.web.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.WorkKind;
import org.klaster.web.i18n.Texts;

/** Every kind of work leads to a page that exists, and has a name in each language. */
class WorkLinksTest {

  @ParameterizedTest
  @EnumSource(WorkKind.class)
  void thePageExists(WorkKind kind) {
    String page = WorkLinks.page(kind);
    assertTrue(Files.isRegularFile(Path.of("src/main/webapp" + page)), page);
    assertTrue(page.startsWith("/app/" + kind.context() + "/"), page);
  }

  @ParameterizedTest
  @EnumSource(WorkKind.class)
  void theKindHasANameInEachLanguage(WorkKind kind) {
    for (Language language : List.of(Language.values())) {
      assertTrue(Texts.find(language, Texts.enumKey(kind)).isPresent(), language + " " + kind);
    }
  }

  @Test
  void theKeyIsEncoded() {
    assertEquals(
        "/app/reporting/report.xhtml?id=7%2F9%26x", WorkLinks.href(WorkKind.REPORT_FILL, "7/9&x"));
  }
}
