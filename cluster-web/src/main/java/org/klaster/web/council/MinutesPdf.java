package org.klaster.web.council;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.klaster.api.council.MinutesFile;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesView;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.Texts;

/**
 * Prints minutes as a tagged PDF with its language, its title and its own letters (Noto Sans, which
 * has all of the Kazakh alphabet).
 */
final class MinutesPdf {

  private static final String FONT = "Noto Sans";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Noto Sans';
          font-size: 8pt; } }
      body { font-family: 'Noto Sans'; font-size: 10pt; line-height: 1.4; color: #111; }
      h1 { font-size: 17pt; margin: 0 0 4mm; }
      h2 { font-size: 13pt; margin: 7mm 0 2mm; }
      h3 { font-size: 11pt; margin: 5mm 0 1mm; }
      h4 { font-size: 10pt; margin: 3mm 0 1mm; }
      p { margin: 1mm 0; word-wrap: break-word; }
      table { width: 100%; border-collapse: collapse; margin: 2mm 0;
        -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { border: 0.4pt solid #777; padding: 1mm 1.5mm; text-align: left;
        vertical-align: top; font-size: 9pt; }
      thead th:last-child { width: 36mm; }
      li { word-wrap: break-word; }
      """;

  private MinutesPdf() {}

  /** The last version in one language. */
  static MinutesFile of(MinutesView view, MinutesRevisionView last, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFastMode();
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Klaster");
      builder.useFont(() -> font("NotoSans-Regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
      builder.useFont(() -> font("NotoSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
      builder.withHtmlContent(page(view, last, language), null);
      builder.toStream(out);
      builder.run();
    } catch (IOException e) {
      throw new IllegalStateException("The minutes cannot be printed", e);
    }
    return new MinutesFile(
        "minutes-" + view.meetingId() + "-" + language.code() + ".pdf",
        "application/pdf",
        out.toByteArray());
  }

  private static String page(MinutesView view, MinutesRevisionView last, Language language) {
    String title = MinutesDocument.title(last, language);
    Html html = new Html();
    html.element("title", title);
    return "<html lang=\""
        + language.code()
        + "\"><head>"
        + html
        + "<meta name=\"subject\" content=\""
        + new Html().text(Texts.get(language, "minutes.title"))
        + "\"/><meta name=\"description\" content=\""
        + new Html().text(title)
        + "\"/><style>"
        + STYLE
        + "</style></head><body>"
        + new Html().element("h1", title)
        + MinutesDocument.body(view, last, language)
        + "</body></html>";
  }

  private static InputStream font(String file) {
    return Objects.requireNonNull(MinutesPdf.class.getResourceAsStream("fonts/" + file));
  }
}
