package org.klaster.web.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.api.procurement.CeremonyView;
import org.klaster.api.procurement.PublicBids;
import org.klaster.vocabulary.procurement.BidFault;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ProtocolPdfTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @ParameterizedTest
  @CsvSource({
    "KK, Ашу хаттамасы, Қуат ЖШС, Конверт өзгертілген",
    "RU, Протокол вскрытия, ТОО Куат, Конверт изменён",
    "EN, Protocol of the opening, Kuat LLP, The envelope was changed"
  })
  void tellsWhoBidWhatAndIsPdfUa(Language language, String title, String bidder, String fault)
      throws Exception {
    byte[] pdf = ProtocolPdf.of(bids(), bids().openings().get(0), language);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertTrue(text.contains(title), text);
      assertTrue(text.contains(bidder), text);
      assertTrue(text.contains(fault), text);
      assertTrue(text.contains("сапа.pdf: 01234567"), text);
      assertTrue(text.contains("01234567 89abcdef"), text);
      assertTrue(text.replaceAll("[\\s\u00a0]", "").contains("1234567"), text);
      assertEquals(language.code(), document.getDocumentCatalog().getLanguage());
    }
    assertEquals(List.of(), faults(pdf));
  }

  /** Excluded by an objection, awarded, rejected with all: the paper of the opening stays. */
  @Test
  void whatComesLaterChangesNothing() throws Exception {
    String then = text(bids());
    assertEquals(
        then,
        text(bids(TenderStatus.EVALUATED, null, BidStatus.DISQUALIFIED, BidFault.OBJECTION, 2)));
    assertEquals(then, text(bids(TenderStatus.AWARDED, null, BidStatus.AWARDED, null, 1)));
    assertEquals(
        then,
        text(
            bids(
                TenderStatus.UNSUCCESSFUL,
                TenderEnding.BIDS_REJECTED,
                BidStatus.NOT_AWARDED,
                null,
                1)));
  }

  private static String text(PublicBids bids) throws Exception {
    byte[] pdf = ProtocolPdf.of(bids, bids.openings().get(0), Language.EN);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
          .distinct()
          .toList();
    }
  }

  private static PublicBids bids() {
    return bids(TenderStatus.OPENED, null, BidStatus.VALID, null, 1);
  }

  private static PublicBids bids(
      TenderStatus tender,
      @Nullable TenderEnding ending,
      BidStatus status,
      @Nullable BidFault fault,
      int late) {
    LocalizedText name = new LocalizedText("Қуат ЖШС", "ТОО Куат", "Kuat LLP");
    return new PublicBids(
        7,
        new LocalizedText("Дизель", "Дизель", "Diesel"),
        tender,
        Instant.EPOCH,
        2,
        late,
        List.of(new CeremonyView.Key(EnvelopeKind.WHOLE, HASH, Instant.EPOCH)),
        2,
        3,
        List.of(HASH),
        HASH,
        HASH,
        List.of(
            new PublicBids.Opening(
                EnvelopeKind.WHOLE,
                1,
                1,
                1,
                List.of(HASH, HASH),
                false,
                List.of(HASH),
                HASH,
                Instant.EPOCH)),
        List.of(
            new PublicBids.Bidder(
                name,
                status,
                HASH,
                Instant.EPOCH,
                fault,
                null,
                List.of(
                    new PublicBids.Offer(
                        1, new OfferedTier(BigDecimal.ZERO, Money.of("1234567.89")))),
                List.of(new PublicBids.Document("сапа.pdf", HASH))),
            new PublicBids.Bidder(
                name,
                BidStatus.DISQUALIFIED,
                HASH,
                Instant.EPOCH,
                BidFault.CHANGED,
                EnvelopeKind.WHOLE,
                List.of(),
                List.of())),
        ending,
        null);
  }
}
