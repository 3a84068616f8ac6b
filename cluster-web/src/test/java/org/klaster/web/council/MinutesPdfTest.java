package org.klaster.web.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesSignatureRow;
import org.klaster.api.council.MinutesView;
import org.klaster.api.council.OwnKeyView;
import org.klaster.vocabulary.council.MinutesState;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.RevocationSource;
import org.klaster.vocabulary.shared.SignatureReason;
import org.klaster.vocabulary.shared.SignatureVerdict;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class MinutesPdfTest {

  private static final String LETTERS = "ӘІҢҒҮҰҚӨҺ әіңғүұқөһ";

  private static final OwnKeyView OWN_KEY =
      new OwnKeyView(
          SignatureVerdict.UNKNOWN,
          List.of(SignatureReason.NO_TIME_STAMP),
          new OwnKeyView.Certificate(
              "CN=ҰЛЫ ӘЙГЕРІМ, SERIALNUMBER=IIN************",
              "CN=Test CA",
              "1f",
              Instant.EPOCH,
              Instant.EPOCH),
          null,
          RevocationSource.CRL,
          Instant.EPOCH);

  private static final String CONTENT =
      """
      {"format":"klaster-minutes/2","revision":1,"madeAt":"2026-11-23T05:00:00Z",
       "cluster":{"id":1,"name":{"kk":"Мақта","ru":"Хлопок","en":"Cotton"}},
       "council":{"id":2,"name":{"kk":"Кеңес","ru":"Совет","en":"Council"}},
       "meeting":{"id":3,"title":{"kk":"Отырыс","ru":"Заседание","en":"Meeting"},
         "form":"IN_ROOM","place":"<Зал & 1>","openedAt":"2026-11-20T05:00:00Z",
         "closedAt":"2026-11-20T07:00:00Z"},
       "attendance":[{"seat":11,"sphere":"GOVERNMENT","function":"CHAIR",
         "organisation":{"kk":"Әкімдік","ru":"Акимат","en":"Akimat"},"person":"Әйгерім Ұлы",
         "times":[{"mode":"IN_ROOM","at":"2026-11-20T05:01:00Z"}]}],
       "agenda":[{"number":1,"id":5,"title":{"kk":"Сұрақ","ru":"Вопрос","en":"Question"},
         "status":"CONCLUDED","explanation":"%s",
         "papers":[{"name":"report.txt","size":27,"sha256":"%s"}],
         "quorum":{"present":1,"entitled":1,"needed":1},
         "ballots":[{"id":7,"status":"CERTIFIED","voting":"OPEN",
           "rules":{"number":1,"source":"S003","clause":"4","quorum":">=2/3",
             "quorumBase":"ENTITLED","pass":">1/2","passBase":"PRESENT","castingVote":true},
           "electorate":[{"seat":11,"sphere":"GOVERNMENT","chair":true,"present":true,
             "organisation":{"kk":"Әкімдік","ru":"Акимат","en":"Akimat"},"person":"Әйгерім Ұлы"}],
           "votes":[{"seat":11,"ordinal":1,"choice":"YES"}],
           "count":{"entitled":1,"tookPart":1,"yes":1,"no":0,"abstain":0},
           "outcome":"CARRIED","dissent":[]}]}],
       "decisions":[{"item":1,"ballot":7,"outcome":"CARRIED"}],
       "assignments":[{"id":9,"item":1,"ballot":7,"responsible":4,"deadline":"2026-11-30",
         "text":{"kk":"Өнімді жинау","ru":"Собрать урожай","en":"Collect the yield"},
         "organisation":{"kk":"Шаруа","ru":"Хозяйство","en":"Farm"},
         "givenAt":"2026-11-20T08:00:00Z","state":"ASSIGNED"}]}
      """
          .formatted(LETTERS, "ab".repeat(32));

  /** An electorate of sixty seats. */
  private static final String LONG =
      CONTENT.replaceFirst(
          "(?s)\"electorate\":\\[(.*?\\})\\],\\s*\"votes\"",
          "\"electorate\":[" + "$1,".repeat(59) + "$1],\"votes\"");

  @ParameterizedTest
  @CsvSource({
    "KK, Қабылданды, Өнімді жинау",
    "RU, Принято, Собрать урожай",
    "EN, Carried, Collect the yield"
  })
  void isTaggedAndHasItsLanguageItsTitleItsLettersAndTheOutcome(
      Language language, String outcome, String assignment) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(MinutesPdf.of(view(), last(), language).content())) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains(LETTERS), text);
      assertTrue(text.contains(outcome), text);
      assertTrue(text.replaceAll("\\s+", " ").contains(assignment), text);
      assertTrue(text.contains("IIN************"), text);
      assertTrue(text.contains("<Зал & 1>"), text);
      assertEquals(language.code(), pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertEquals(
          MinutesDocument.title(last(), language), pdf.getDocumentInformation().getTitle());
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
        }
      }
    }
  }

  /** By the checker of the PDF Association's members, veraPDF; pages enough to break tables. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void isPdfUa(Language language) throws Exception {
    byte[] pdf = MinutesPdf.of(view(), last(LONG), language).content();
    try (PDDocument pages = Loader.loadPDF(pdf)) {
      assertTrue(pages.getNumberOfPages() > 2, "a table that breaks");
    }
    assertEquals(List.of(), faults(pdf));
  }

  /** The check itself: what has lost its tags is told. */
  @Test
  void whatIsNoPdfUaIsTold() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(MinutesPdf.of(view(), last(), Language.KK).content())) {
      pdf.getDocumentCatalog().setStructureTreeRoot(null);
      pdf.save(out);
    }
    assertFalse(faults(out.toByteArray()).isEmpty());
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> faults =
          result.getTestAssertions().stream()
              .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
              .distinct()
              .toList();
      assertEquals(result.isCompliant(), faults.isEmpty());
      return faults;
    }
  }

  private static MinutesRevisionView last() {
    return last(CONTENT);
  }

  private static MinutesRevisionView last(String content) {
    return new MinutesRevisionView(
        1, Instant.EPOCH, content, "cd".repeat(32), "", MinutesState.VALID);
  }

  private static MinutesView view() {
    return new MinutesView(
        3,
        last(),
        List.of(
            new MinutesSignatureRow(SeatFunction.CHAIR, "Әйгерім Ұлы", Instant.EPOCH, OWN_KEY),
            new MinutesSignatureRow(SeatFunction.SECRETARY, null, null, null)),
        List.of(),
        false,
        false,
        false,
        false);
  }
}
