package org.klaster.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hashes of a secret ballot; worked out with sha256sum from the lines that the manual says. */
class PapersTest {

  /** Seats 11 and 12 voted, their sealed votes were "sealed-1" and "sealed-2". */
  private static final String BALLOT =
      """
      {"voting":"SECRET",
       "electorate":[{"seat":11,"voted":true},{"seat":12,"voted":true},{"seat":13}],
       "papers":[{"code":"AAAA","choice":"NO"},{"code":"BBBB","choice":"YES"}],
       "invalidPapers":0,
       "sealedVotes":[
        {"seat":11,"ordinal":1,
         "sha256":"131f7b5876f571dbe74a734661c85c56b5b0d993dd45696fa70215b283688cc9"},
        {"seat":12,"ordinal":1,
         "sha256":"b869fc2dc103407e8ff01342e3ef2f7b1d62404f174ceebaec9468ce3e3f1467"}],
       "votesSha256":"c26a97e175e5581087dae4dd33879a3f409fdc9333a0ddf6b01a8a928b90b6f3",
       "papersSha256":"809b348bf612e0bdfda3bac919db254634af82107008408f29ffd5763fb8c0e0"}
      """;

  @Test
  void bothHashesAreRight() {
    assertTrue(Papers.isSecretWellFormed(ballot(BALLOT)));
  }

  @ParameterizedTest
  @CsvSource({
    "a sealed vote exchanged, 131f7b58, 00000000, false",
    "a sealed vote given to another seat, '\"seat\":12,\"ordinal\"', '\"seat\":13,\"ordinal\"', false",
    "the hash of the votes, c26a97e1, 00000000, false",
    "the hash of the papers, 809b348b, 00000000, false",
    "a record from before the fingerprints were kept, sealedVotes, other, true"
  })
  void whatIsChangedIsFound(String what, String from, String to, boolean right) {
    assertTrue(BALLOT.contains(from), what);
    assertEquals(right, Papers.isSecretWellFormed(ballot(BALLOT.replace(from, to))), what);
  }

  private static JsonObject ballot(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }
}
