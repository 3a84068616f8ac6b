package org.klaster.procurement.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.platform.secrecy.Seal;
import org.klaster.procurement.sealing.ActChain.Act;
import org.klaster.procurement.sealing.ActChain.Link;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.procurement.sealing.SplitKey.Share;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * Whoever knows the public key seals what is no bid, and commits to it properly. It is read as
 * nothing, and never as an exception: one bidder does not stop the opening of the others.
 */
class CraftedBidTest {

  private static final Header PLACE = new Header(7, 1, 40, EnvelopeKind.WHOLE, 1, 0);
  private static final Seal.Keys KEYS = Seal.generate();
  private static final long LOT = 5;
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final String PAPER =
      "{\"documents\":{\"files\":[{\"name\":\"f.pdf\",\"sha256\":\""
          + HASH
          + "\",\"size\":9,\"type\":\"application/pdf\"}],\"key\":\"KEY\"},\"kind\":\"WHOLE\","
          + "\"lots\":[{\"lot\":\"5\",\"tiers\":[{\"from\":\"0\",\"tiyn\":\"10000\"}]}],"
          + "\"remarks\":\"Сапа\",\"validUntil\":\"2027-01-31\"}";

  private static String paper() {
    return PAPER.replace("KEY", java.util.Base64.getEncoder().encodeToString(KEYS.privateKey()));
  }

  /** What opening does with an envelope, from its bytes to the rows that are kept. */
  private static Optional<BidPaper.Content> opened(byte[] sealed) {
    return Envelope.open(KEYS, PLACE, sealed)
        .flatMap(content -> BidPaper.read(EnvelopeKind.WHOLE, content))
        .filter(CraftedBidTest::isComparable);
  }

  private static boolean isComparable(BidPaper.Content content) {
    try {
      content.terms().requireComparable(Set.of(LOT));
      return true;
    } catch (DomainRuleViolation e) {
      return false;
    }
  }

  /** Sealed as the envelope is, but with whatever stands before the content as its length. */
  private static byte[] sealed(int length, byte[] content) {
    byte[] padded = ByteBuffer.allocate(8192).putInt(length).put(content).array();
    return Seal.seal(KEYS.publicKey(), PLACE.canonical(), padded);
  }

  private static Optional<BidPaper.Content> sealedAndOpened(String paper) {
    byte[] bytes = paper.getBytes(StandardCharsets.UTF_8);
    byte[] padded = ByteBuffer.allocate(bytes.length + 4).putInt(bytes.length).put(bytes).array();
    return opened(Seal.seal(KEYS.publicKey(), PLACE.canonical(), padded));
  }

  @Test
  void thePaperOfThisTestIsABid() {
    BidPaper.Content content = sealedAndOpened(paper()).orElseThrow();
    assertEquals(1, content.terms().lots().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 8189, 1 << 30, 0, 1})
  void aLengthThatIsNone(int length) {
    assertTrue(opened(sealed(length, paper().getBytes(StandardCharsets.UTF_8))).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void noRoomForALength(int size) {
    byte[] sealed = Seal.seal(KEYS.publicKey(), PLACE.canonical(), new byte[size]);
    assertTrue(opened(sealed).isEmpty());
  }

  /** Every beginning of the sealed bytes: of the encapsulated key, the text and the tag. */
  @Test
  void truncatedAnywhere() {
    byte[] sealed = Seal.seal(KEYS.publicKey(), PLACE.canonical(), new byte[40]);
    for (int length = 0; length < sealed.length; length++) {
      assertTrue(opened(Arrays.copyOf(sealed, length)).isEmpty(), "cut at " + length);
    }
    assertTrue(opened(Arrays.copyOf(sealed, sealed.length + 1)).isEmpty(), "a byte more");
  }

  /** Keys of low order, which agree on nothing. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255})
  void anEncapsulatedKeyThatIsNone(int value) {
    byte[] sealed = sealed(4, new byte[4]);
    Arrays.fill(sealed, 0, 32, (byte) value);
    assertTrue(opened(sealed).isEmpty());
  }

  @Property(tries = 500)
  void anyBytes(@ForAll @IntRange(max = 200) int length, @ForAll Random random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    assertTrue(opened(bytes).isEmpty());
    for (EnvelopeKind kind : EnvelopeKind.values()) {
      assertDoesNotThrow(() -> BidPaper.read(kind, bytes));
    }
  }

  /** Every byte of the paper flipped, each beginning of it, a piece taken out or doubled. */
  @Property(tries = 2000)
  void aPaperOfWhichAnythingIsChanged(@ForAll @IntRange(max = 3) int deed, @ForAll Random random) {
    byte[] paper = paper().getBytes(StandardCharsets.UTF_8);
    int at = random.nextInt(paper.length);
    int to = at + random.nextInt(paper.length - at);
    byte[] forged =
        switch (deed) {
          case 0 -> flipped(paper, at, 1 << random.nextInt(Byte.SIZE));
          case 1 -> Arrays.copyOf(paper, at);
          case 2 -> joined(Arrays.copyOf(paper, at), Arrays.copyOfRange(paper, to, paper.length));
          default -> joined(Arrays.copyOf(paper, to), Arrays.copyOfRange(paper, at, paper.length));
        };
    for (EnvelopeKind kind : EnvelopeKind.values()) {
      BidPaper.read(kind, forged).ifPresent(CraftedBidTest::assertKept);
    }
  }

  /** What is read can be kept: no column is too short for it. */
  private static void assertKept(BidPaper.Content content) {
    assertTrue(content.terms().remarks().length() <= 4000);
    assertTrue(content.terms().remarks().indexOf('\0') < 0);
    assertTrue(content.terms().validUntil().getYear() <= 9999);
    Attachments.Register register = content.attached();
    if (register != null) {
      register.files().forEach(file -> assertTrue(file.size() > 0 && file.sha256().length() == 64));
    }
    if (isComparable(content)) {
      for (LotOffer lot : content.terms().lots()) {
        for (OfferedTier tier : lot.tiers()) {
          assertTrue(tier.from().setScale(3).precision() <= 19);
          assertTrue(tier.price().tenge().precision() <= 19);
        }
      }
    }
  }

  private static byte[] flipped(byte[] bytes, int at, int bit) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) bit;
    return flipped;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
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
    String paper = paper();
    assertTrue(paper.contains(right), right);
    assertTrue(sealedAndOpened(paper.replace(right, wrong)).isEmpty());
  }

  @Test
  void tooLongTooManyTooDeep() {
    String paper = paper();
    assertTrue(sealedAndOpened(paper.replace("Сапа", "я".repeat(4001))).isEmpty());
    assertTrue(sealedAndOpened(paper.replace("f.pdf", "f".repeat(256))).isEmpty());
    assertTrue(sealedAndOpened(paper.replace("application/pdf", "f".repeat(101))).isEmpty());
    assertTrue(sealedAndOpened("{\"deep\":" + "[".repeat(200_000) + paper.substring(1)).isEmpty());
    String file = paper.substring(paper.indexOf("{\"name\""), paper.indexOf("],\"key\""));
    String many = String.join(",", Collections.nCopies(101, file));
    assertTrue(sealedAndOpened(paper.replace(file, many)).isEmpty());
    String huge = file.replace("\"size\":9", "\"size\":2147483647");
    assertTrue(sealedAndOpened(paper.replace(file, huge + "," + huge)).isEmpty());
  }

  /** A paper without lots is no bid where prices are asked for. */
  @ParameterizedTest
  @EnumSource(
      value = EnvelopeKind.class,
      names = {"WHOLE", "PRICE"})
  void noLots(EnvelopeKind kind) {
    BidTerms none = new BidTerms(List.of(), LocalDate.of(2027, 1, 31), "");
    BidPaper.Content read = BidPaper.read(kind, BidPaper.write(kind, none)).orElseThrow();
    assertTrue(!isComparable(read));
  }

  /** Files that lie elsewhere than the paper says, or overlap. */
  @Test
  void documentsOutsideOfTheirEnvelope() {
    Attachments attached =
        Attachments.of(List.of(new Attachments.File("f", "text/plain", new byte[9])));
    Header place = PLACE.ofDocuments();
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
    for (String commitment : List.of("", "x", HASH.toUpperCase(java.util.Locale.ROOT), "\"}")) {
      Act act =
          new Act(7, 1, BidAct.SEALED, 40, 1, commitment, Instant.parse("2026-11-23T00:00:00Z"));
      assertEquals(OptionalInt.of(1), ActChain.broken(7, List.of(new Link(act, HASH))));
    }
    assertTrue(!Commitment.fits("\0ә", Map.of(PLACE, new byte[0])));
  }

  /** Who holds a wrong share stops nothing while two right ones come, in any order. */
  @Property(tries = 60)
  void aBadShareStopsNothing(@ForAll @IntRange(max = 3) int deed, @ForAll Random random) {
    List<Share> shares = new ArrayList<>(SplitKey.split(KEYS.privateKey(), 3, 5));
    int bad = random.nextInt(shares.size());
    shares.set(bad, spoilt(shares.get(bad), deed, random));
    int spoilt = shares.get(bad).position();
    Collections.shuffle(shares, random);
    List<Share> entered = new ArrayList<>();
    Optional<SplitKey.Joined> joined = Optional.empty();
    for (int i = 0; i < shares.size() && joined.isEmpty(); i++) {
      entered.add(0, shares.get(i));
      joined = SplitKey.joinAny(entered, 3, KEYS.publicKey());
    }
    assertArrayEquals(KEYS.privateKey(), joined.orElseThrow().keys().privateKey());
    assertEquals(3, joined.orElseThrow().used().size());
    assertTrue(deed == 3 || !joined.orElseThrow().used().contains(spoilt));
    assertTrue(entered.size() <= 4, "one more than it takes is enough");
  }

  private static Share spoilt(Share share, int deed, Random random) {
    byte[] content = share.content();
    return switch (deed) {
      case 0 -> new Share(share.position(), flipped(content, random.nextInt(content.length), 1));
      case 1 -> new Share(share.position(), Arrays.copyOf(content, random.nextInt(32)));
      case 2 -> new Share(share.position(), Arrays.copyOf(content, 4096));
      default -> new Share(1 + share.position() % 5, content);
    };
  }

  @Test
  void theSamePriceIsNoPriceWhenItHasTooManyDigits() {
    BidTerms terms =
        new BidTerms(
            List.of(
                new LotOffer(
                    LOT,
                    List.of(
                        new OfferedTier(BigDecimal.ZERO, new Money(new BigDecimal("1E+400")))))),
            LocalDate.of(2027, 1, 31),
            "");
    assertTrue(!isComparable(new BidPaper.Content(terms, null)));
  }
}
