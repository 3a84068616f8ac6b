package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.domain.council.InterestBook.Belonging;
import org.klaster.domain.council.InterestBook.Recusal;
import org.klaster.domain.council.InterestDeclaration.Concern;
import org.klaster.domain.council.InterestDeclaration.Record;
import org.klaster.domain.council.InterestDeclaration.Term;
import org.klaster.domain.council.InterestDeclaration.Tie;
import org.klaster.vocabulary.council.InterestGround;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * Whom the rules recuse. The seat is organisation 10's, held by person 7; group 1 has organisations
 * 10 and 20, group 2 has 30 and 40.
 */
class InterestBookTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Seat SEAT =
      new Seat(
          new Council(1L, new LocalizedText("с", "в", "q"), DAY),
          Sphere.BUSINESS,
          new Seat.Holder(10L, 7L),
          DAY,
          DAY.plusYears(1));
  private static final List<Belonging> GROUPS =
      List.of(
          new Belonging(1L, 10L, "one"),
          new Belonging(1L, 20L, "one"),
          new Belonging(2L, 30L, "two"),
          new Belonging(2L, 40L, "two"));

  /** Interested organisation, who represents it, what the seat declared: o50 or g2, and the end. */
  @ParameterizedTest
  @CsvSource({
    "10, 0, , OWN_ORGANISATION,",
    "10, 7, o10, OWN_ORGANISATION,",
    "20, 7, , SAME_PERSON,",
    "20, 0, , OWN_GROUP, one",
    "20, 0, o20, OWN_GROUP, one",
    "30, 0, , ,",
    "30, 0, g2, STANDING_DECLARATION, why",
    "40, 0, g2, STANDING_DECLARATION, why",
    "50, 0, o50, STANDING_DECLARATION, why",
    "50, 0, g2, ,",
    "30, 0, o50, ,",
  })
  void theFirstGroundThatHoldsIsTold(
      Long interested,
      Long representative,
      @Nullable String declared,
      @Nullable RecusalGround ground,
      @Nullable String words) {
    InterestBook book =
        new InterestBook(GROUPS, declared == null ? List.of() : List.of(declaration(declared)));
    Optional<Recusal> recusal = book.recusal(SEAT, interested, Set.of(representative));
    assertEquals(ground, recusal.map(Recusal::ground).orElse(null));
    assertEquals(words, recusal.map(Recusal::words).orElse(null));
  }

  @Test
  void anInterestIsInOneThing() {
    assertThrows(DomainRuleViolation.class, () -> new Concern(1L, 2L));
    assertThrows(DomainRuleViolation.class, () -> new Concern(null, null));
    assertThrows(DomainRuleViolation.class, () -> new Term(DAY, DAY));
  }

  @Test
  void endsOnceAndIsNotDeleted() {
    InterestDeclaration declared = declaration("o50");
    declared.end(DAY.plusDays(3));
    assertEquals(true, declared.heldOn(DAY.plusDays(2)));
    assertEquals(false, declared.heldOn(DAY.plusDays(3)));
    assertThrows(DomainRuleViolation.class, () -> declared.end(DAY.plusDays(4)));
  }

  private static InterestDeclaration declaration(String written) {
    Long id = Long.valueOf(written.substring(1));
    InterestDeclaration declared =
        new InterestDeclaration(
            numbered(SEAT),
            written.startsWith("g") ? new Concern(null, id) : new Concern(id, null),
            new Tie(InterestGround.OTHER, "why"),
            new Term(DAY, null),
            new Record(7L, Instant.EPOCH));
    return declared;
  }

  /** Keys are the database's; here it is given. */
  private static Seat numbered(Seat seat) {
    try {
      var field = Seat.class.getDeclaredField("id");
      field.setAccessible(true);
      field.set(seat, 3L);
      return seat;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
