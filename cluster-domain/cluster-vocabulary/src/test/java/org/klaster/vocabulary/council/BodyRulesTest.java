package org.klaster.vocabulary.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Sphere;

/** Composition of a council as a rule; the numbers are worked out by hand. */
class BodyRulesTest {

  private static BodyRules rules(
      @Nullable Integer seats,
      @Nullable String government,
      @Nullable String business,
      @Nullable String science) {
    return new BodyRules(
        seats,
        SeatQuota.parse(government),
        SeatQuota.parse(business),
        SeatQuota.parse(science),
        false,
        0,
        false,
        false);
  }

  @ParameterizedTest
  @CsvSource({
    // A third of nine is three, a sixth of twelve two, two fifths of fifteen six.
    "9, 1/3, 3",
    "12, 1/6, 2",
    "15, 2/5, 6",
    "7, 0/1, 0",
    "7, 1/1, 7",
    "9, 4, 4",
  })
  void aShareIsExact(int seats, String quota, int prescribed) {
    assertEquals(
        OptionalInt.of(prescribed), rules(seats, quota, null, null).prescribed(Sphere.GOVERNMENT));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 1/3, '', '', rules.share-not-whole",
    ", 1/3, '', '', rules.share-without-total",
    "9, 4, 4, 2, rules.seats-sum",
    "9, 3, 3, 2, rules.seats-sum",
    "9, 10, '', '', rules.seats-sum",
    "201, '', '', '', rules.seats-total",
    "0, '', '', '', rules.seats-total",
    "9, half, '', '', fraction.invalid",
    "9, 4/3, '', '', fraction.invalid",
  })
  void numbersHaveToFitTogether(
      @Nullable Integer seats, String government, String business, String science, String code) {
    DomainRuleViolation refused =
        assertThrows(DomainRuleViolation.class, () -> rules(seats, government, business, science));
    assertEquals(code, refused.code());
  }

  @Test
  void aSphereIsFullAtItsNumber() {
    BodyRules rules = rules(9, "1/3", "4", null);
    rules.requireRoom(Sphere.GOVERNMENT, Map.of(Sphere.GOVERNMENT, 2));
    assertEquals(
        "seat.over-quota", refused(rules, Sphere.GOVERNMENT, Map.of(Sphere.GOVERNMENT, 3)));
    // Nine less three and four leaves two for science, which has no rule of its own.
    rules.requireRoom(Sphere.SCIENCE, Map.of(Sphere.SCIENCE, 1));
    assertEquals("seat.over-total", refused(rules, Sphere.SCIENCE, Map.of(Sphere.SCIENCE, 2)));
  }

  @Test
  void showsGapAndSurplus() {
    List<SphereStanding> composition =
        rules(9, "1/3", "2", null)
            .composition(Map.of(Sphere.GOVERNMENT, 1, Sphere.BUSINESS, 3, Sphere.SCIENCE, 1));
    assertEquals(List.of(2, 0, 0), composition.stream().map(SphereStanding::missing).toList());
    assertEquals(List.of(0, 1, 0), composition.stream().map(SphereStanding::surplus).toList());
  }

  @Property
  void whateverIsGivenStaysWithinTheRules(
      @ForAll @IntRange(min = 0, max = 4) int government,
      @ForAll @IntRange(min = 0, max = 4) int business,
      @ForAll @Size(max = 40) List<Sphere> wanted) {
    BodyRules rules = rules(9, String.valueOf(government), String.valueOf(business), null);
    Map<Sphere, Integer> held = new EnumMap<>(Sphere.class);
    for (Sphere sphere : wanted) {
      try {
        rules.requireRoom(sphere, held);
        held.merge(sphere, 1, Integer::sum);
      } catch (DomainRuleViolation full) {
        int had = held.getOrDefault(sphere, 0);
        int most = rules.prescribed(sphere).orElse(9 - government - business);
        assertEquals(most, had, () -> sphere + " was refused before it was full");
      }
    }
    assertTrue(held.values().stream().mapToInt(Integer::intValue).sum() <= 9);
    assertTrue(rules.composition(held).stream().allMatch(standing -> standing.surplus() == 0));
  }

  private static String refused(BodyRules rules, Sphere sphere, Map<Sphere, Integer> held) {
    return assertThrows(DomainRuleViolation.class, () -> rules.requireRoom(sphere, held)).code();
  }
}
