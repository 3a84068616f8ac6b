package org.klaster.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.klaster.vocabulary.shared.Language;

/**
 * A document as a tagged PDF with its language, its title and its own letters (Noto Sans, which has
 * all of the Kazakh alphabet).
 */
public final class PrintedPage {

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
      div.part + div.part { page-break-before: always; }
      """;

  private PrintedPage() {}

  /**
   * The PDF.
   *
   * @param language of the title, and of what in the body has none of its own
   * @param subject what kind of document it is
   * @param body well-formed XHTML, as {@link Html} writes it
   */
  public static byte[] of(Language language, String title, String subject, String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFastMode();
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Klaster");
      builder.useFont(() -> font("NotoSans-Regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
      builder.useFont(() -> font("NotoSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
      builder.withHtmlContent(page(language, title, subject, body), null);
      builder.toStream(out);
      builder.run();
    } catch (IOException e) {
      throw new IllegalStateException("It cannot be printed: " + subject, e);
    }
    return out.toByteArray();
  }

  private static String page(Language language, String title, String subject, String body) {
    return "<html lang=\""
        + language.code()
        + "\"><head>"
        + new Html().element("title", title)
        + "<meta name=\"subject\" content=\""
        + new Html().text(subject)
        + "\"/><meta name=\"description\" content=\""
        + new Html().text(title)
        + "\"/><style>"
        + STYLE
        + "</style></head><body>"
        + new Html().element("h1", title)
        + body
        + "</body></html>";
  }

  private static InputStream font(String file) {
    return Objects.requireNonNull(PrintedPage.class.getResourceAsStream("fonts/" + file));
  }
}
