package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.procurement.AttachedFile;
import org.klaster.api.procurement.BidDocuments;
import org.klaster.api.procurement.BidDocumentsView;
import org.klaster.api.procurement.PublicBids;
import org.klaster.api.procurement.SealBid;
import org.klaster.api.shared.DocumentView;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** Documents inside of bids: sealed with them, read after the opening by those who judge. */
@OnBothDatabases
class BidDocumentIT {

  private static final String WORDS = "%PDF-1.7 certificate 9183746550 of quality";
  private static final byte[] CERTIFICATE = WORDS.getBytes(StandardCharsets.US_ASCII);
  private static final List<AttachedFile> FILES =
      List.of(
          new AttachedFile("c:\\docs\\сапа.pdf", CERTIFICATE),
          new AttachedFile("terms.txt", "Жеткізу мерзімі".getBytes(StandardCharsets.UTF_8)));

  private final TestKlaster klaster;
  private final SealedTenders tenders;

  BidDocumentIT(TestDatabase database) {
    klaster = database.klaster();
    tenders = new SealedTenders(klaster);
  }

  @Test
  void whatIsSealedIsReadAfterTheOpeningByThoseWhoJudge() throws IOException {
    long id = tenders.weighingQuality();
    tenders.seal(Account.FIRM, id, "100", FILES);
    tenders.seal(Account.FARM, id, "200");
    assertEquals(stored(id, Account.FIRM), stored(id, Account.FARM), "one class of lengths");
    assertFalse(liesInAFile(), "never in clear in a file");
    for (Account reader : List.of(Account.FIRM, Account.COORDINATOR, Account.AUDITOR)) {
      assertRefused("bid.documents.sealed", () -> documents(reader).documents(id));
    }
    assertRefused("", () -> documents(Account.ADMINISTRATOR).documents(id));
    tenders.pass(id);
    for (Account opener : List.of(Account.AUDITOR, Account.GOVERNMENT)) {
      tenders.enter(opener, id, EnvelopeKind.TECHNICAL, tenders.code(opener));
    }
    BidDocumentsView seen = documents(Account.COORDINATOR).documents(id);
    List<DocumentView> attached = seen.bids().get(0).documents();
    assertEquals(1, seen.bids().size());
    assertEquals(
        List.of("сапа.pdf", "terms.txt"), attached.stream().map(DocumentView::fileName).toList());
    long first = attached.get(0).id();
    for (Account reader :
        List.of(Account.COORDINATOR, Account.AUDITOR, Account.GOVERNMENT, Account.FIRM)) {
      assertEquals(WORDS, read(reader, id, first), reader.username());
    }
    assertFalse(liesInAFile(), "the envelope stays as it was sealed");
    assertPublic(id, attached);
    assertKeptFromOthers(id, first);
  }

  private void assertPublic(long id, List<DocumentView> attached) {
    List<PublicBids.Document> told =
        tenders.register(id).bidders().stream()
            .flatMap(bidder -> bidder.documents().stream())
            .toList();
    assertEquals(
        attached.stream()
            .map(one -> new PublicBids.Document(one.fileName(), one.sha256()))
            .toList(),
        told);
    String protocol =
        klaster
            .restAs(Account.ADMINISTRATOR)
            .get("/api/v1/tender-bids/" + id + "/protocols/technical")
            .response()
            .body();
    assertTrue(protocol.contains(attached.get(0).sha256()), protocol);
  }

  /**
   * The farm bids too, the administrator may everything else, the applicant neither bids nor
   * judges.
   */
  private void assertKeptFromOthers(long id, long document) {
    assertTrue(documents(Account.FARM).documents(id).bids().isEmpty(), "its own, which are none");
    assertRefused("not-found", () -> documents(Account.FARM).document(id, document));
    assertRefused("bid.documents.not-reader", () -> documents(Account.APPLICANT).documents(id));
    assertRefused("", () -> documents(Account.ADMINISTRATOR).document(id, document));
    String path = "/api/v1/tender-bids/" + id + "/documents/" + document;
    assertEquals(403, klaster.restAs(Account.ADMINISTRATOR).get(path).response().statusCode());
    assertEquals(200, klaster.restAs(Account.COORDINATOR).get(path).response().statusCode());
    assertEquals(
        4 + 1,
        klaster
            .sql()
            .number(
                "select count(*) from audit_event where operation = 'bid.read-document'"
                    + " and subject_key = ?",
                Long.toString(id)),
        "each reading is recorded");
    tenders.openers(Account.AUDITOR).declareInterest(id, "Туысы / relative");
    assertRefused("bid.documents.not-reader", () -> documents(Account.AUDITOR).documents(id));
  }

  @Test
  void aDamagedEnvelopeOfDocumentsDisqualifiesItsBidAlone() throws IOException {
    long id = tenders.bidding();
    tenders.seal(Account.FIRM, id, "100", FILES);
    tenders.seal(Account.FARM, id, "200", FILES);
    tenders.seal(Account.APPLICANT, id, "300");
    Path file = envelope(id, Account.FIRM);
    byte[] sealed = Files.readAllBytes(file);
    sealed[5000] ^= 1;
    Files.write(file, sealed);
    Files.delete(envelope(id, Account.APPLICANT));
    tenders.pass(id);
    tenders.enter(Account.AUDITOR, id);
    tenders.enter(Account.MINISTRY, id);
    assertEquals(
        List.of(BidStatus.DISQUALIFIED, BidStatus.DISQUALIFIED, BidStatus.VALID),
        tenders.register(id).bidders().stream()
            .map(PublicBids.Bidder::status)
            .sorted(Comparator.comparing(BidStatus::name))
            .toList());
    long whole = documents(Account.AUDITOR).documents(id).bids().get(0).documents().get(0).id();
    Files.delete(envelope(id, Account.FARM));
    assertRefused("bid.documents.damaged", () -> documents(Account.AUDITOR).document(id, whole));
  }

  @Test
  void tooMuchAndTheWrongKindAreRefused() {
    long id = tenders.bidding();
    byte[] large = new byte[SealBid.MOST_BYTES];
    System.arraycopy(CERTIFICATE, 0, large, 0, CERTIFICATE.length);
    AttachedFile whole = new AttachedFile("large.pdf", large);
    AttachedFile small = new AttachedFile("small.pdf", CERTIFICATE);
    refusedWith("bid.documents.size", id, List.of(whole, small));
    refusedWith("bid.documents.many", id, List.of(small, small, small, small, small, small));
    refusedWith(
        "document.type", id, List.of(new AttachedFile("run.pdf", new byte[] {'M', 'Z', 1})));
    refusedWith("document.empty", id, List.of(new AttachedFile("none.pdf", new byte[0])));
    assertEquals(0, tenders.register(id).count());
    tenders.seal(Account.FIRM, id, "100", List.of(whole));
    assertEquals(1, tenders.register(id).count());
  }

  private void refusedWith(String code, long id, List<AttachedFile> files) {
    assertRefused(code, () -> tenders.seal(Account.FIRM, id, "100", files));
  }

  private BidDocuments documents(Account reader) {
    return klaster.as(reader).service(BidDocuments.class);
  }

  private String read(Account reader, long id, long document) {
    return klaster
        .restAs(reader)
        .get("/api/v1/tender-bids/" + id + "/documents/" + document)
        .response()
        .body();
  }

  private Path envelope(long id, Account bidder) {
    String hash =
        klaster.sql().text("select sha256 from bid_file where bid_id = ?", tenders.bid(id, bidder));
    return folder().resolve(hash.substring(0, 2)).resolve(hash);
  }

  private long stored(long id, Account bidder) throws IOException {
    return Files.size(envelope(id, bidder));
  }

  private Path folder() {
    return klaster.klaster().data().root().resolve("documents");
  }

  private boolean liesInAFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(Files::isRegularFile).anyMatch(file -> text(file).contains("9183746550"));
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRefused(String code, Executable deed) {
    assertEquals(code, assertThrows(CallRefused.class, deed).code());
  }
}
