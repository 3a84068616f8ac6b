package org.klaster.web.rest.reporting;

import java.time.Instant;
import org.klaster.api.reporting.ReceiptView;
import org.klaster.vocabulary.reporting.Receipt;

/**
 * The receipt of a submission.
 *
 * @param sha256 of the UTF-8 bytes of {@code content}
 * @param content the revision in canonical form (RFC 8785)
 */
public record ReceiptBody(
    long report,
    String period,
    int revision,
    Instant submittedAt,
    String submittedBy,
    String sha256,
    String content) {

  static ReceiptBody of(ReceiptView view) {
    return new ReceiptBody(
        view.reportId(),
        view.period().toString(),
        view.revision(),
        view.submittedAt(),
        view.submittedBy(),
        view.hash(),
        view.canonical());
  }

  static String text(ReceiptView view) {
    return new Receipt(
            view.period(),
            view.revision(),
            view.submittedAt(),
            view.submittedBy(),
            view.hash(),
            view.canonical())
        .toText();
  }
}
