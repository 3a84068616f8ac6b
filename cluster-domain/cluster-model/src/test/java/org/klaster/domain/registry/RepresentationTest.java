package org.klaster.domain.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Who acts for an organisation has a first and a last day, both included. */
class RepresentationTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  private final Representation representation = new Representation(1L, 2L, BEGIN);

  @Test
  void lastDayIsIncluded() {
    representation.end(LAST, LAST);
    assertFalse(representation.endedBefore(LAST));
    assertTrue(representation.endedBefore(LAST.plusDays(1)));
    assertEquals(LAST, representation.validTo());
  }

  @Test
  void withoutALastDayItNeverEnds() {
    assertFalse(representation.endedBefore(LocalDate.of(2999, 1, 1)));
  }

  @Test
  void aLastDayThatHasNotPassedMayBeMoved() {
    representation.end(LAST, BEGIN);
    representation.end(LAST.plusDays(7), LAST);
    assertEquals(LAST.plusDays(7), representation.validTo());
  }

  @Test
  void whatHasEndedStaysAsItIs() {
    representation.end(LAST, BEGIN);
    assertEquals(
        "representation.ended",
        assertThrows(DomainRuleViolation.class, () -> representation.end(LAST, LAST.plusDays(1)))
            .code());
  }

  @Test
  void theDayBeforeTheBeginningMeansNeverAndNoEarlierDayIsTaken() {
    assertEquals(
        "representation.day",
        assertThrows(DomainRuleViolation.class, () -> representation.end(BEGIN.minusDays(2), BEGIN))
            .code());
    representation.end(BEGIN.minusDays(1), BEGIN);
    assertTrue(representation.endedBefore(BEGIN));
  }

  @Test
  void anInvitationKnowsAddressesWhateverTheCase() {
    RepresentativeInvitation invitation =
        new RepresentativeInvitation(
            2L, " Aigul@Firma.KZ ", "Айгүл Серікова", 1L, Instant.parse("2026-03-02T05:00:00Z"));
    assertEquals("aigul@firma.kz", invitation.email());
    assertTrue(invitation.open());
  }
}
