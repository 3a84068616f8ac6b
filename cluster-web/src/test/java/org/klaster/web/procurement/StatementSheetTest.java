package org.klaster.web.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klaster.api.procurement.StatementView;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.Joining;
import org.klaster.vocabulary.procurement.Sampling;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.procurement.ShareCheck;
import org.klaster.vocabulary.procurement.ShareZone;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** Page, PDF and CSV of a statement tell the same, by the figures of JP-1. */
class StatementSheetTest {

  private static final LocalizedText NAME = new LocalizedText("Тұқым", "Семена", "Seed");
  private static final TierPrices.Step REACHED = step("500", "84");
  private static final Joining JOINING =
      new Joining(2, 2, 2, new BigDecimal("5580.00000"), new BigDecimal("5040.00000"));
  private static final StatementView.Pool POOL =
      new StatementView.Pool(
          5,
          new BigDecimal("550.000"),
          Money.of("84"),
          Money.of("50520"),
          new BigDecimal("50520"),
          Money.of("46200"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void paperAndFileTellWhatThePageTells(Language language) throws Exception {
    List<StatementView> statements = List.of(shapley());
    StatementSheet sheet = StatementWriter.of(statements, language).get(0);
    String paper;
    try (PDDocument document = Loader.loadPDF(StatementPdf.of(statements, language))) {
      paper = bare(new PDFTextStripper().getText(document));
    }
    for (StatementSheet.Fact fact : sheet.facts()) {
      assertTrue(paper.contains(bare(fact.label() + fact.value().text())), fact.label());
    }
    // A note may begin on one page and end on the next.
    sheet.notes().stream()
        .map(StatementSheetTest::bare)
        .forEach(note -> assertTrue(paper.contains(note.substring(0, note.length() / 3)), note));
    String file = file(statements, language);
    for (StatementSheet.Table table : sheet.tables()) {
      for (List<StatementSheet.Cell> row : table.rows()) {
        for (StatementSheet.Cell cell : row) {
          assertTrue(paper.contains(bare(cell.text())), cell.text());
          assertTrue(file.contains('"' + cell.plain() + '"'), cell.plain());
        }
      }
    }
  }

  /** The zone, the sampling error, the means by place, both tiers, and the sum again. */
  @Test
  void nothingIsMissing() {
    String file = file(List.of(shapley()), Language.EN);
    for (String row :
        List.of(
            "\"Zone of equal price\",\"Over 25 % of the volume: gains less\"",
            "\"You join\",\"Orders\",\"You add in all, tenge\",\"On average, tenge\"",
            "\"first\",\"2\",\"6000.00000\",\"3000.00000\"",
            "\"between others\",\"2\",\"5580.00000\",\"2790.00000\"",
            "\"last\",\"2\",\"5040.00000\",\"2520.00000\"",
            "\"all orders\",\"6\",\"16620.00000\",\"2770.00000\"",
            "\"Answer until\",\"1970-01-01T00:00:02Z\"",
            "\"Your share computed again from this statement\",\"2770.00\"")) {
      assertTrue(file.contains(row), row + " in " + file);
    }
    assertTrue(file.contains("standard error of a Shapley share: 0.42"), file);
    assertTrue(file.contains("\"1\",\"1970-01-01T00:00:00Z\",\"from 500.000: 84"), file);
    assertTrue(file.contains("\"2\",\"1970-01-01T00:00:01Z\",\"from 200.000: 90"), file);
  }

  /** Where sums are hidden, the reader is told who computes the share again. */
  @Test
  void whatCannotBeComputedAgainIsSaid() {
    StatementView view =
        view(SavingKey.PROPORTIONAL, null, new StatementView.Basis(REACHED, null, null, List.of()));
    List<String> notes = StatementWriter.of(List.of(view), Language.EN).get(0).notes();
    assertTrue(notes.stream().anyMatch(note -> note.startsWith("Your share cannot be computed")));
    assertFalse(file(List.of(view), Language.EN).contains("46200"));
  }

  @Test
  void noCellIsAFormula() {
    Csv csv = new Csv();
    csv.row(List.of("=SUM(1)", "-5.00", "+7", "a\"b", "@x"));
    assertEquals(
        "\uFEFF\"'=SUM(1)\",\"-5.00\",\"'+7\",\"a\"\"b\",\"'@x\"\r\n",
        new String(csv.bytes(), StandardCharsets.UTF_8));
  }

  private static StatementView shapley() {
    return view(
        SavingKey.SHAPLEY,
        POOL,
        new StatementView.Basis(
            step("200", "90"),
            JOINING,
            new ShareCheck(Money.of("2770"), Money.ZERO),
            List.of(
                new StatementView.Revision(
                    1, Instant.EPOCH, REACHED, POOL, Money.of("2520"), SavingAnswer.STAYS))));
  }

  private static StatementView view(
      SavingKey key, StatementView.@Nullable Pool pool, StatementView.Basis basis) {
    SavingShare share = new SavingShare(Money.of("3000"), Money.of("2770"), ShareZone.PAST_PEAK);
    return new StatementView(
        7,
        NAME,
        8,
        new StatementView.Lot(1, NAME, "kg", NAME, List.of(step("0", "100"), REACHED)),
        NAME,
        key,
        Map.of(key, share),
        new Buyer(1, new BigDecimal("30"), Money.of("100"), Money.of("120")),
        pool,
        basis,
        null,
        null,
        true,
        Instant.EPOCH.plusSeconds(2),
        new StatementView.Computed(
            2,
            new Sampling(5, 1000, Money.of("0.42")),
            "abc",
            Instant.EPOCH.plusSeconds(1),
            new StatementView.Proof("buyer 1", List.of("aa", "bb"))));
  }

  private static String file(List<StatementView> statements, Language language) {
    Csv csv = new Csv();
    StatementWriter.of(statements, language).forEach(sheet -> sheet.write(csv));
    return new String(csv.bytes(), StandardCharsets.UTF_8);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00a0\u00ad]", "");
  }

  private static TierPrices.Step step(String from, String price) {
    return new TierPrices.Step(new BigDecimal(from), Money.of(price));
  }
}
