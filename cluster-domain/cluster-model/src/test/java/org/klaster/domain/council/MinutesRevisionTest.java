package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesRevisionTest {

  /** An ear of rice, which Java keeps as two halves. */
  private static final String RICE = "\uD83C\uDF3E";

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "999999, 1", "1000000, 1", "1000001, 2", "2000000, 2", "2000001, 3"})
  void aLongContentIsKeptInAsManyPartsAsItNeeds(int length, int parts) {
    String content = "ә".repeat(length);
    List<String> made = MinutesRevision.parts(content);
    assertEquals(parts, made.size());
    assertEquals(content, String.join("", made));
  }

  @Test
  void noCharacterIsTornApart() {
    String begin = "a".repeat(999_999);
    assertEquals(List.of(begin, RICE + "b"), MinutesRevision.parts(begin + RICE + "b"));
  }
}
