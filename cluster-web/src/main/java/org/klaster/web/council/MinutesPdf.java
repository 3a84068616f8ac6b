package org.klaster.web.council;

import org.klaster.api.council.MinutesFile;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesView;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.Texts;
import org.klaster.web.print.PrintedPage;

/** Prints minutes. */
public final class MinutesPdf {

  private MinutesPdf() {}

  /** The last version in one language. */
  public static MinutesFile of(MinutesView view, MinutesRevisionView last, Language language) {
    return new MinutesFile(
        "minutes-" + view.meetingId() + "-" + language.code() + ".pdf",
        "application/pdf",
        PrintedPage.of(
            language,
            MinutesDocument.title(last, language),
            Texts.get(language, "minutes.title"),
            MinutesDocument.body(view, last, language)));
  }
}
