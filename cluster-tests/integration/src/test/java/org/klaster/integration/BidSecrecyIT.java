package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klaster.platform.secrecy.Seal;
import org.klaster.procurement.sealing.OpenerCode;
import org.klaster.procurement.sealing.SplitKey.Share;
import org.klaster.tests.Account;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/**
 * Before the opening no bid is read: not with the whole database, every file, the installation's
 * keys and one share fewer than it takes, nor through any read or page that the administrator has.
 * The same means find the price as soon as the bids are open, so that it is not they that fail.
 */
@OnBothDatabases
class BidSecrecyIT {

  private static final String PRICE = "81642957.31";
  private static final Path PAGES = Path.of("../../cluster-web/src/main/webapp");

  private final TestKlaster klaster;
  private final SealedTenders tenders;
  private final Attacker attacker;
  private final PriceTraces traces = new PriceTraces(PRICE);

  BidSecrecyIT(TestDatabase database) {
    klaster = database.klaster();
    tenders = new SealedTenders(klaster);
    attacker = new Attacker(klaster);
  }

  @Test
  void nobodyReadsABidBeforeTheOpening() throws IOException {
    long id = tenders.bidding();
    tenders.seal(Account.FIRM, id, PRICE);
    tenders.pass(id);
    tenders.enter(Account.AUDITOR, id);
    assertEquals(List.of(), attacker.found(traces, tenders.codes()), "with one share entered");
    List<byte[]> keys = attacker.keys();
    List<Share> waiting = attacker.waiting(id);
    assertEquals(1, waiting.size());
    assertTrue(keys.stream().anyMatch(key -> isShare(key, waiting.get(0))), "it is among them");
    assertFalse(attacker.envelopes(id).isEmpty());
    assertEquals(Optional.empty(), attacker.opening(id, keys), keys.size() + " keys");
    assertEquals(Optional.empty(), attacker.joined(id, waiting, keys));
    administratorIsToldNothing(id);
    tenders.enter(Account.GOVERNMENT, id);
    assertFalse(attacker.inTables(traces, List.of()).isEmpty(), "the search finds what is open");
  }

  private static boolean isShare(byte[] key, Share share) {
    return Arrays.equals(key, Arrays.copyOf(share.content(), key.length));
  }

  /** With as many codes as it takes the same means open the bids: here, of those who collude. */
  @Test
  void asManyAsItTakesCanOpen() throws IOException {
    long id = tenders.bidding();
    tenders.seal(Account.FIRM, id, PRICE);
    List<byte[]> codes = new ArrayList<>();
    for (Account opener : List.of(Account.AUDITOR, Account.GOVERNMENT)) {
      codes.add(OpenerCode.parse(tenders.code(opener)).orElseThrow().keys().privateKey());
    }
    assertEquals(Optional.empty(), attacker.opening(id, codes), "a code is not the key");
    List<Share> shares = new ArrayList<>();
    for (byte[] code : codes) {
      shares.addAll(attacker.shares(id, code));
    }
    assertEquals(2, shares.size());
    assertEquals(Optional.empty(), attacker.joined(id, shares.subList(0, 1), codes));
    Seal.Keys joined = attacker.joined(id, shares, List.of()).orElseThrow();
    assertTrue(attacker.opening(id, List.of(joined.privateKey())).isPresent());
  }

  /** Every address that can be read, with the tender or the bid as its number. */
  private void administratorIsToldNothing(long id) throws IOException {
    Rest rest = klaster.restAs(Account.ADMINISTRATOR);
    List<Long> numbers = List.of(id, tenders.bid(id, Account.FIRM));
    int told = 0;
    for (String address : addresses(numbers)) {
      Rest.Answer answer = rest.get(address);
      Optional<String> trace = traces.in(answer.response().body().getBytes(StandardCharsets.UTF_8));
      assertEquals(Optional.empty(), trace, address);
      told += answer.status() == 200 ? 1 : 0;
    }
    assertTrue(told > 15, "the administrator reads something: " + told);
  }

  private List<String> addresses(List<Long> numbers) throws IOException {
    JsonNode paths = klaster.restAsNobody().get("/openapi?format=JSON").json().path("paths");
    assertTrue(paths.size() > 50, "the description is there");
    List<String> addresses = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      if (path.getValue().has("get")) {
        numbers.forEach(
            number -> addresses.add(path.getKey().replaceAll("\\{[^}]*\\}", number.toString())));
      }
    }
    try (Stream<Path> pages = Files.walk(PAGES)) {
      pages
          .map(page -> "/" + PAGES.relativize(page).toString().replace('\\', '/'))
          .filter(page -> page.matches("/(app/(procurement|audit|mail|webhook)/|public/).*xhtml"))
          .forEach(page -> addresses.add(page + "?id=" + numbers.get(0)));
    }
    return addresses.stream().distinct().toList();
  }
}
