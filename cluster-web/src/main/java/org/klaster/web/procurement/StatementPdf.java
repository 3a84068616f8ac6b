package org.klaster.web.procurement;

import java.util.List;
import org.klaster.api.procurement.StatementView;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.Texts;
import org.klaster.web.print.Html;
import org.klaster.web.print.PrintedPage;

/** A member's statements of a joint purchase on paper, with all that it needs to compute them. */
final class StatementPdf {

  private StatementPdf() {}

  static byte[] of(List<StatementView> statements, Language language) {
    Html html = new Html();
    for (StatementSheet sheet : StatementWriter.of(statements, language)) {
      sheet.print(
          html, Texts.get(language, "saving.proof"), Texts.get(language, "saving.proof.help"));
    }
    return PrintedPage.of(
        language,
        statements.get(0).tender().in(language),
        Texts.get(language, "saving.statement"),
        html.toString());
  }
}
