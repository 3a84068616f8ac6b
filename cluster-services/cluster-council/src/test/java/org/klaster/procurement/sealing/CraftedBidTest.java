package org.klaster.procurement.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.platform.secrecy.Seal;
import org.klaster.procurement.sealing.ActChain.Act;
import org.klaster.procurement.sealing.ActChain.Link;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.Money;

/**
 * Whoever knows the public key seals what is no bid, and commits to it properly. It is read as
 * nothing, and never as an exception: one bidder does not stop the opening of the others.
 */
class CraftedBidTest {

  @Test
  void thePaperOfThisTestIsABid() {
    BidPaper.Content content = CraftedBids.sealedAndOpened(CraftedBids.paper()).orElseThrow();
    assertEquals(1, content.terms().lots().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 8189, 1 << 30, 0, 1})
  void aLengthThatIsNone(int length) {
    assertTrue(
        CraftedBids.opened(
                CraftedBids.sealed(length, CraftedBids.paper().getBytes(StandardCharsets.UTF_8)))
            .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void noRoomForALength(int size) {
    byte[] sealed =
        Seal.seal(CraftedBids.KEYS.publicKey(), CraftedBids.PLACE.canonical(), new byte[size]);
    assertTrue(CraftedBids.opened(sealed).isEmpty());
  }

  /** Every beginning of the sealed bytes: of the encapsulated key, the text and the tag. */
  @Test
  void truncatedAnywhere() {
    byte[] sealed =
        Seal.seal(CraftedBids.KEYS.publicKey(), CraftedBids.PLACE.canonical(), new byte[40]);
    for (int length = 0; length < sealed.length; length++) {
      assertTrue(CraftedBids.opened(Arrays.copyOf(sealed, length)).isEmpty(), "cut at " + length);
    }
    assertTrue(
        CraftedBids.opened(Arrays.copyOf(sealed, sealed.length + 1)).isEmpty(), "a byte more");
  }

  /** Keys of low order, which agree on nothing. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255})
  void anEncapsulatedKeyThatIsNone(int value) {
    byte[] sealed = CraftedBids.sealed(4, new byte[4]);
    Arrays.fill(sealed, 0, 32, (byte) value);
    assertTrue(CraftedBids.opened(sealed).isEmpty());
  }

  /** Each field in turn with what it must not hold. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"validUntil\":\"2027-01-31\" | \"validUntil\":\"+999999999-12-31\"",
        "\"validUntil\":\"2027-01-31\" | \"validUntil\":\"-0044-03-15\"",
        "\"validUntil\":\"2027-01-31\" | \"validUntil\":null",
        "\"validUntil\":\"2027-01-31\" | \"validUntil\":20270131",
        "\"validUntil\":\"2027-01-31\" | \"validUntil\":\"2027-02-31\"",
        "\"remarks\":\"Сапа\" | \"remarks\":\"a\\u0000b\"",
        "\"remarks\":\"Сапа\" | \"remarks\":\"\\ud800\"",
        "\"remarks\":\"Сапа\" | \"remarks\":[]",
        "\"remarks\":\"Сапа\" | \"other\":\"\"",
        "\"kind\":\"WHOLE\" | \"kind\":\"PRICE\"",
        "\"kind\":\"WHOLE\" | \"kind\":{}",
        "\"lot\":\"5\" | \"lot\":\"6\"",
        "\"lot\":\"5\" | \"lot\":\"99999999999999999999\"",
        "\"lot\":\"5\" | \"lot\":5",
        "\"from\":\"0\" | \"from\":\"1\"",
        "\"from\":\"0\" | \"from\":\"-1\"",
        "\"from\":\"0\" | \"from\":\"NaN\"",
        "\"from\":\"0\" | \"from\":\"\"",
        "\"tiyn\":\"10000\" | \"tiyn\":\"0\"",
        "\"tiyn\":\"10000\" | \"tiyn\":\"-5\"",
        "\"tiyn\":\"10000\" | \"tiyn\":\"9223372036854775807\"",
        "\"tiyn\":\"10000\" | \"tiyn\":\"9223372036854775808\"",
        "\"tiyn\":\"10000\"} | \"tiyn\":\"10000\"},{\"from\":\"1E+2147483647\",\"tiyn\":\"9\"}",
        "\"tiyn\":\"10000\"} | \"tiyn\":\"10000\"},{\"from\":\"1E+999999999\",\"tiyn\":\"9\"}",
        "\"tiyn\":\"10000\"} | \"tiyn\":\"10000\"},{\"from\":\"1E-2147483647\",\"tiyn\":\"9\"}",
        "\"tiyn\":\"10000\"} | \"tiyn\":\"10000\"},{\"from\":\"10000000000000\",\"tiyn\":\"9\"}",
        "[{\"from\":\"0\",\"tiyn\":\"10000\"}] | []",
        "[{\"from\":\"0\",\"tiyn\":\"10000\"}] | [7]",
        "[{\"lot\":\"5\" | [null,{\"lot\":\"5\"",
        "\"size\":9 | \"size\":-1",
        "\"size\":9 | \"size\":0",
        "\"size\":9 | \"size\":1E999999999",
        "\"size\":9 | \"size\":4294967305",
        "\"size\":9 | \"size\":9.5",
        "\"size\":9 | \"size\":\"9\"",
        "\"name\":\"f.pdf\" | \"name\":\"\"",
        "\"name\":\"f.pdf\" | \"name\":\"f\\u0000.pdf\"",
        "\"name\":\"f.pdf\" | \"name\":null",
        "\"type\":\"application/pdf\" | \"type\":\"\"",
        "\"sha256\":\"0123 | \"sha256\":\"X123",
        "\"sha256\":\"0123 | \"sha256\":\"00123",
        "\"key\":\" | \"key\":\"!",
        "\"key\":\" | \"key\":\"AAAA",
        "\"files\":[ | \"files\":[{},",
      })
  void aFieldThatHoldsWhatItMustNot(String right, String wrong) {
    String paper = CraftedBids.paper();
    assertTrue(paper.contains(right), right);
    assertTrue(CraftedBids.sealedAndOpened(paper.replace(right, wrong)).isEmpty());
  }

  @Test
  void tooLongTooManyTooDeep() {
    String paper = CraftedBids.paper();
    assertTrue(CraftedBids.sealedAndOpened(paper.replace("Сапа", "я".repeat(4001))).isEmpty());
    assertTrue(CraftedBids.sealedAndOpened(paper.replace("f.pdf", "f".repeat(256))).isEmpty());
    assertTrue(
        CraftedBids.sealedAndOpened(paper.replace("application/pdf", "f".repeat(101))).isEmpty());
    assertTrue(
        CraftedBids.sealedAndOpened("{\"deep\":" + "[".repeat(200_000) + paper.substring(1))
            .isEmpty());
    String file = paper.substring(paper.indexOf("{\"name\""), paper.indexOf("],\"key\""));
    String many = String.join(",", Collections.nCopies(101, file));
    assertTrue(CraftedBids.sealedAndOpened(paper.replace(file, many)).isEmpty());
    String huge = file.replace("\"size\":9", "\"size\":2147483647");
    assertTrue(CraftedBids.sealedAndOpened(paper.replace(file, huge + "," + huge)).isEmpty());
  }

  /** A paper without lots is no bid where prices are asked for. */
  @ParameterizedTest
  @EnumSource(
      value = EnvelopeKind.class,
      names = {"WHOLE", "PRICE"})
  void noLots(EnvelopeKind kind) {
    BidTerms none = new BidTerms(List.of(), LocalDate.of(2027, 1, 31), "");
    BidPaper.Content read = BidPaper.read(kind, BidPaper.write(kind, none)).orElseThrow();
    assertTrue(!CraftedBids.isComparable(read));
  }

  /** Files that lie elsewhere than the paper says, or overlap. */
  @Test
  void documentsOutsideOfTheirEnvelope() {
    Attachments attached =
        Attachments.of(List.of(new Attachments.File("f", "text/plain", new byte[9])));
    Header place = CraftedBids.PLACE.ofDocuments();
    byte[] sealed = attached.seal(place);
    Attachments.Register told = attached.register();
    Attachments.Listed file = told.files().get(0);
    for (int size : new int[] {10, Integer.MAX_VALUE, -9, Integer.MIN_VALUE, 0}) {
      Attachments.Listed other =
          new Attachments.Listed(file.name(), file.mediaType(), size, file.sha256());
      Attachments.Register forged =
          new Attachments.Register(told.key(), List.of(other, other, file));
      for (int index = 0; index < 3; index++) {
        assertTrue(Attachments.open(forged, place, sealed, index).isEmpty(), size + " " + index);
      }
    }
  }

  @Test
  void anActThatCommitsToNoHashBreaksTheChain() {
    for (String commitment : List.of("", "x", CraftedBids.HASH.toUpperCase(Locale.ROOT), "\"}")) {
      Act act =
          new Act(7, 1, BidAct.SEALED, 40, 1, commitment, Instant.parse("2026-11-23T00:00:00Z"));
      assertEquals(OptionalInt.of(1), ActChain.broken(7, List.of(new Link(act, CraftedBids.HASH))));
    }
    assertTrue(!Commitment.fits("\0ә", Map.of(CraftedBids.PLACE, new byte[0])));
  }

  @Test
  void theSamePriceIsNoPriceWhenItHasTooManyDigits() {
    BidTerms terms =
        new BidTerms(
            List.of(
                new LotOffer(
                    CraftedBids.LOT,
                    List.of(
                        new OfferedTier(BigDecimal.ZERO, new Money(new BigDecimal("1E+400")))))),
            LocalDate.of(2027, 1, 31),
            "");
    assertTrue(!CraftedBids.isComparable(new BidPaper.Content(terms, null)));
  }
}
