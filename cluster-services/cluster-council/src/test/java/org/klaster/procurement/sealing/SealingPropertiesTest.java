package org.klaster.procurement.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.sealing.ActChain.Act;
import org.klaster.procurement.sealing.ActChain.Link;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.Money;

/** What must hold whatever is bid, in whatever order, and wherever somebody lays hands on it. */
class SealingPropertiesTest {

  private static final Seal.Keys KEYS = Seal.generate();
  private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

  /** Receipts less withdrawals are the bids at the opening, whoever does what in which order. */
  @Property(tries = 200)
  void receiptsLessWithdrawalsAreTheBidsAtTheOpening(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 19) Integer> deeds) {
    Map<Long, Integer> standing = new TreeMap<>();
    Map<Long, Integer> sequences = new HashMap<>();
    List<Link> links = new ArrayList<>();
    int receipts = 0;
    int withdrawals = 0;
    for (int deed : deeds) {
      long bidder = deed / 4;
      boolean stands = standing.containsKey(bidder);
      BidAct act =
          switch (deed % 4) {
            case 0, 1 -> stands ? BidAct.REPLACED : BidAct.SEALED;
            case 2 -> BidAct.WITHDRAWN;
            default -> BidAct.LATE;
          };
      if (act == BidAct.WITHDRAWN && !stands) {
        continue;
      }
      int sequence = sequences.getOrDefault(bidder, 0);
      switch (act) {
        case SEALED, REPLACED -> {
          sequence++;
          sequences.put(bidder, sequence);
          standing.put(bidder, sequence);
          receipts += act == BidAct.SEALED ? 1 : 0;
        }
        case WITHDRAWN -> {
          standing.remove(bidder);
          withdrawals++;
        }
        case INVALIDATED, LATE -> {}
      }
      add(links, act, bidder, sequence);
    }
    assertEquals(OptionalInt.empty(), ActChain.broken(7, links));
    assertEquals(standing, Standing.of(links.stream().map(Link::act).toList()));
    assertEquals(receipts - withdrawals, standing.size());
  }

  @Property(tries = 100)
  void oneFlippedBitOfAnEnvelopeIsFound(
      @ForAll @IntRange(max = 2000) int length, @ForAll Random random) {
    Header place = new Header(7, 1, 40, EnvelopeKind.WHOLE, 1, 0);
    byte[] sealed = Envelope.seal(KEYS.publicKey(), place, new byte[length]);
    String commitment = Commitment.of(Map.of(place, sealed));
    byte[] forged = sealed.clone();
    int at = random.nextInt(forged.length);
    forged[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    assertFalse(Commitment.fits(commitment, Map.of(place, forged)));
    boolean masked = at == 31 && (forged[at] ^ sealed[at]) == (byte) 0x80;
    assertTrue(masked || Envelope.open(KEYS, place, forged).isEmpty(), "byte " + at);
  }

  /** Dropped, swapped, changed, played again: the chain names the first place. */
  @Property(tries = 200)
  void whatIsDoneToTheChainIsFound(
      @ForAll @IntRange(min = 2, max = 12) int length,
      @ForAll @IntRange(min = 0, max = 4) int deed,
      @ForAll Random random) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      add(links, BidAct.SEALED, i, 1);
    }
    String published = ActChain.last(7, links);
    int at = random.nextInt(length);
    Link link = links.get(at);
    switch (deed) {
      case 0 -> links.remove(at);
      case 1 -> Collections.swap(links, at, (at + 1) % length);
      case 2 -> links.add(link);
      case 3 -> links.set(at, new Link(act(at + 1, BidAct.WITHDRAWN, at, 1), link.head()));
      default -> links.set(at, new Link(act(at + 1, BidAct.SEALED, 99, 1), link.head()));
    }
    boolean whole = ActChain.broken(7, links).isEmpty();
    assertFalse(whole && ActChain.last(7, links).equals(published));
    assertTrue(ActChain.broken(8, links).isPresent(), "nor does it stand for another tender");
  }

  /** Whoever has a receipt shows with the published root that the bid is among them. */
  @Property(tries = 100)
  void everyCommitmentLeadsToTheRootAndNoOtherDoes(
      @ForAll @IntRange(min = 1, max = 40) int count, @ForAll Random random) {
    List<String> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leaves.add(CanonicalJson.sha256("bid " + i));
    }
    String root = MerkleTree.root(leaves);
    int index = random.nextInt(count);
    List<String> proof = MerkleTree.proof(leaves, index);
    assertEquals(root, climbed(leaves.get(index), index, count, proof));
    assertFalse(root.equals(climbed(CanonicalJson.sha256("another"), index, count, proof)));
    List<String> less = new ArrayList<>(leaves);
    less.remove(index);
    assertFalse(root.equals(MerkleTree.root(less)), "dropped");
  }

  @Property(tries = 100)
  void aPaperIsReadAsItWasWritten(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1) Integer> tiyn,
      @ForAll EnvelopeKind kind) {
    List<OfferedTier> tiers = new ArrayList<>();
    for (int price : tiyn) {
      tiers.add(
          new OfferedTier(
              BigDecimal.valueOf(tiers.size(), 3), new Money(BigDecimal.valueOf(price, 2))));
    }
    BidTerms terms =
        new BidTerms(List.of(new LotOffer(5, tiers)), LocalDate.of(2027, 1, 31), "Ескерту");
    byte[] paper = BidPaper.write(kind, terms);
    BidTerms read = BidPaper.read(kind, paper).orElseThrow().terms();
    assertEquals(kind.hasPrices() ? terms.lots() : List.of(), read.lots());
    assertEquals(kind == EnvelopeKind.TECHNICAL ? "" : "Ескерту", read.remarks());
    assertFalse(
        kind == EnvelopeKind.TECHNICAL
            && (new String(paper, StandardCharsets.UTF_8).contains("tiyn")
                || new String(paper, StandardCharsets.UTF_8).contains("Ескерту")),
        "nothing that could tell a price");
    for (EnvelopeKind other : EnvelopeKind.values()) {
      assertEquals(other == kind, BidPaper.read(other, paper).isPresent());
    }
  }

  /** Whatever is attached comes back byte by byte, by its place, and only from its own place. */
  @Property(tries = 60)
  void documentsComeBackAsTheyWereSealed(
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 90_000) Integer> sizes,
      @ForAll Random random) {
    List<Attachments.File> files = new ArrayList<>();
    for (int size : sizes) {
      byte[] content = new byte[size];
      random.nextBytes(content);
      files.add(new Attachments.File("құжат " + files.size() + ".pdf", "application/pdf", content));
    }
    Attachments attached = Attachments.of(files);
    Header place = new Header(7, 1, 40, EnvelopeKind.TECHNICAL, 1, 0).ofDocuments();
    byte[] sealed = attached.seal(place);
    byte[] paper =
        BidPaper.write(
            EnvelopeKind.TECHNICAL,
            new BidPaper.Content(
                new BidTerms(List.of(), LocalDate.of(2027, 1, 31), ""), attached.register()));
    Attachments.Register read =
        Objects.requireNonNull(
            BidPaper.read(EnvelopeKind.TECHNICAL, paper).orElseThrow().attached());
    assertEquals(attached.register(), read);
    for (int i = 0; i < files.size(); i++) {
      byte[] back = Attachments.open(read, place, sealed, i).orElseThrow();
      assertArrayEquals(files.get(i).content(), back);
      assertEquals(read.files().get(i).sha256(), CanonicalJson.sha256(back));
      Header elsewhere = new Header(7, 1, 41, EnvelopeKind.TECHNICAL, 1, 1);
      assertTrue(Attachments.open(read, elsewhere, sealed, i).isEmpty(), "of another bidder");
      byte[] forged = sealed.clone();
      forged[32 + random.nextInt(forged.length - 32)] ^= 1;
      assertTrue(Attachments.open(read, place, forged, i).isEmpty(), "damaged");
      Attachments.Register another =
          new Attachments.Register(
              Base64.getEncoder().encodeToString(KEYS.privateKey()), read.files());
      assertTrue(Attachments.open(another, place, sealed, i).isEmpty(), "with another key");
    }
  }

  /** Few lengths there are, and the number of documents does not show in them. */
  @Property(tries = 60)
  void theLengthTellsNeitherHowManyDocumentsThereAreNorWhetherThereAreAny(
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 12_000) Integer> sizes) {
    Header place = new Header(7, 1, 40, EnvelopeKind.WHOLE, 1, 1);
    List<Attachments.File> files =
        sizes.stream()
            .map(size -> new Attachments.File("f", "text/plain", new byte[size]))
            .toList();
    assertEquals(
        Attachments.of(List.of()).seal(place).length, Attachments.of(files).seal(place).length);
  }

  private static void add(List<Link> links, BidAct kind, long bidder, int sequence) {
    Act act = act(links.size() + 1, kind, bidder, sequence);
    links.add(new Link(act, ActChain.head(ActChain.last(7, links), act)));
  }

  private static Act act(int number, BidAct kind, long bidder, int sequence) {
    String commitment = CanonicalJson.sha256(bidder + " " + sequence);
    return new Act(7, number, kind, bidder, sequence, commitment, START.plusSeconds(number));
  }

  /** As somebody else would check it, by RFC 9162, section 2.1.3.2. */
  private static String climbed(String leaf, int index, int size, List<String> proof) {
    int at = index;
    int last = size - 1;
    String root = hash("00" + leaf);
    for (String beside : proof) {
      if (at % 2 == 1 || at == last) {
        root = hash("01" + beside + root);
        while (at % 2 == 0 && at != 0) {
          at /= 2;
          last /= 2;
        }
      } else {
        root = hash("01" + root + beside);
      }
      at /= 2;
      last /= 2;
    }
    return root;
  }

  private static String hash(String hex) {
    return CanonicalJson.sha256(HexFormat.of().parseHex(hex));
  }
}
