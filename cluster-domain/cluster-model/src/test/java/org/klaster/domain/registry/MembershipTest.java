package org.klaster.domain.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Who was a member on a day has an answer for every day, intervals of suspension included. */
class MembershipTest {

  private static final LocalDate BEGIN = LocalDate.of(2025, 3, 1);
  private static final LocalDate REST = LocalDate.of(2025, 6, 10);
  private static final LocalDate BACK = LocalDate.of(2025, 7, 1);
  private static final LocalDate END = LocalDate.of(2025, 9, 30);

  private final Membership membership =
      new Membership(1L, 2L, MembershipRole.PROCESSOR, MembershipPlace.CHAIN, BEGIN);

  @Test
  void everyDayHasItsStatus() {
    membership.suspend(REST, "repair");
    membership.resume(BACK, "repaired");
    membership.exclude(END, LocalDate.of(2026, 9, 30), "no reports");

    assertEquals(Optional.empty(), membership.statusOn(BEGIN.minusDays(1)));
    assertEquals(Optional.of(MembershipStatus.ACTIVE), membership.statusOn(BEGIN));
    assertEquals(Optional.of(MembershipStatus.ACTIVE), membership.statusOn(REST.minusDays(1)));
    assertEquals(Optional.of(MembershipStatus.SUSPENDED), membership.statusOn(REST));
    assertEquals(Optional.of(MembershipStatus.SUSPENDED), membership.statusOn(BACK.minusDays(1)));
    assertEquals(Optional.of(MembershipStatus.ACTIVE), membership.statusOn(BACK));
    assertEquals(Optional.of(MembershipStatus.ACTIVE), membership.statusOn(END.minusDays(1)));
    assertEquals(Optional.of(MembershipStatus.EXCLUDED), membership.statusOn(END));
    assertEquals(Optional.of(MembershipStatus.EXCLUDED), membership.statusOn(END.plusYears(3)));
    assertEquals(END, membership.endedOn());
    assertEquals(LocalDate.of(2026, 9, 30), membership.excludedUntil());
  }

  @Test
  void onTheDayOfTwoChangesTheLastCounts() {
    membership.suspend(REST, "repair");
    membership.resume(REST, "a mistake");
    assertEquals(Optional.of(MembershipStatus.ACTIVE), membership.statusOn(REST));
    assertEquals(3, membership.states().size());
  }

  @Test
  void nothingIsChangedBackwards() {
    membership.suspend(REST, "repair");
    refused("membership.day", () -> membership.resume(REST.minusDays(1), "earlier"));
  }

  @Test
  void anEndedMembershipStays() {
    membership.leave(END, "sold");
    refused("membership.transition", () -> membership.resume(END.plusDays(1), "again"));
    refused("membership.ended", () -> membership.place(MembershipRole.LEAD, MembershipPlace.CORE));
  }

  @Test
  void aSuspendedMemberIsResumedBeforeItGoes() {
    membership.suspend(REST, "repair");
    refused("membership.transition", () -> membership.leave(BACK, "sold"));
  }

  @Test
  void needsAReason() {
    refused("membership.reason", () -> membership.suspend(REST, "  "));
    assertEquals(MembershipStatus.ACTIVE, membership.status());
  }

  @Test
  void anExclusionLasts() {
    refused("membership.excluded-until", () -> membership.exclude(END, END, "no reports"));
    assertEquals(MembershipStatus.ACTIVE, membership.status());
  }

  private static void refused(String code, Runnable change) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, change::run).code());
  }
}
