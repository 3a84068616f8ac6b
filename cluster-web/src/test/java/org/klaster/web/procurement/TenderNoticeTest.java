package org.klaster.web.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.klaster.api.procurement.EnquiryView;
import org.klaster.api.procurement.LotView;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.TermsView;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.DeliveryMonths;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.procurement.QualityCriterion;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

class TenderNoticeTest {

  private static final LocalizedText NAME =
      new LocalizedText("Тыңайтқыш ӘІҢҒҮҰҚӨҺ", "Удобрение", "Fertiliser <1 & 2>");

  @Test
  void standsInThreeLanguagesInOneDocument() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(TenderNotice.pdf(view()))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
      for (String part :
          List.of(
              "Тыңайтқыш ӘІҢҒҮҰҚӨҺ",
              "Удобрение",
              "Fertiliser <1 & 2>",
              "Лоттар",
              "Лоты",
              "Lots",
              "03.2099",
              "Mar 2099",
              "341,5",
              "341.5",
              "төмен баға, ертерек мөрлеу, ұсыныстың кіші нөмірі",
              "lower price, earlier sealing, lower number of the bid",
              "с начальным числом 20260101",
              "Сұрақ?")) {
        assertTrue(text.contains(part), part + " in " + text);
      }
      assertFalse(text.contains("procurement."), text);
      assertEquals("kk", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
    }
  }

  private static TenderView view() {
    LotView lot =
        new LotView(
            1,
            1,
            new LotTerms(NAME, NAME, "т", LocalDate.of(2099, 3, 1), LocalDate.of(2099, 4, 30)),
            false,
            4,
            new BigDecimal("341.500"),
            Instant.EPOCH,
            List.of(
                new DeliveryMonths.Span(
                    YearMonth.of(2099, 3), YearMonth.of(2099, 4), new BigDecimal("341.500"))));
    BuyingTerms terms =
        new BuyingTerms(
            NAME,
            NAME,
            NAME,
            NAME,
            30,
            60,
            70,
            SavingKey.SHAPLEY,
            Instant.EPOCH,
            List.of(new QualityCriterion(NAME, 30)),
            List.of(new PriceTier(1, new BigDecimal("100"))));
    return new TenderView(
        7,
        0,
        1,
        NAME,
        NAME,
        TenderStatus.BIDDING,
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH,
        SavingKey.SHAPLEY,
        false,
        null,
        false,
        null,
        null,
        null,
        List.of(lot),
        List.of(new TermsView(1, terms, null, Instant.EPOCH)),
        List.of(),
        List.of(new EnquiryView(1, "Сұрақ?", Instant.EPOCH, null, null)),
        null,
        List.of(),
        Set.of(),
        Set.of());
  }
}
