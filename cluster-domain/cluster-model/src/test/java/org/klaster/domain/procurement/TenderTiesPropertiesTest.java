package org.klaster.domain.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.klaster.domain.procurement.TenderTies.Acting;
import org.klaster.domain.procurement.TenderTies.Belonging;
import org.klaster.domain.procurement.TenderTies.Parties;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Nobody opens or judges a tender in which the own organisation bids, however many bid, whoever
 * acts for whom and whatever belongs together; and nothing is opened before the deadline.
 */
class TenderTiesPropertiesTest {

  private static final int MOST = 6;

  /** What is known on a day, with small numbers for organisations, people and groups. */
  record Day(Parties parties, List<Acting> actings, List<Belonging> belongings) {

    TenderTies ties() {
      return new TenderTies(parties, actings, belongings);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whoHasToDoWithABidderIsFound(@ForAll("days") Day day) {
    TenderTies ties = day.ties();
    int strangers = 0;
    for (long person = 1; person <= MOST; person++) {
      boolean ofBidder = day.parties().declared().contains(person);
      boolean buys = false;
      for (Acting acting : day.actings()) {
        if (acting.person() == person) {
          buys |= day.parties().buyers().contains(acting.organisation());
          for (long bidder : day.parties().bidders()) {
            ofBidder |= acting.organisation() == bidder || together(day, acting, bidder);
          }
        }
      }
      assertEquals(ofBidder, ties.isOfBidder(person), "judges");
      assertEquals(buys, ties.buys(person));
      assertEquals(!ofBidder && !buys, ties.isStranger(person), "opens");
      strangers += ofBidder || buys ? 0 : 1;
    }
    Statistics.label("bidders").collect(Math.min(day.parties().bidders().size(), 3));
    Statistics.label("strangers").collect(strangers == 0 ? "none" : "some");
  }

  /** Told from the rows themselves, not from the class under test. */
  private static boolean together(Day day, Acting acting, long bidder) {
    for (Belonging one : day.belongings()) {
      for (Belonging other : day.belongings()) {
        if (one.group().equals(other.group())
            && one.organisation().equals(acting.organisation())
            && other.organisation() == bidder) {
          return true;
        }
      }
    }
    return false;
  }

  /** One more bidder, acting or belonging never makes a stranger of somebody who was none. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void moreTiesNeverMakeAStranger(@ForAll("days") Day day, @ForAll("days") Day more) {
    Set<Long> bidders = new HashSet<>(day.parties().bidders());
    bidders.addAll(more.parties().bidders());
    Set<Long> declared = new HashSet<>(day.parties().declared());
    declared.addAll(more.parties().declared());
    TenderTies wider =
        new TenderTies(
            new Parties(bidders, day.parties().buyers(), declared),
            joined(day.actings(), more.actings()),
            joined(day.belongings(), more.belongings()));
    for (long person = 1; person <= MOST; person++) {
      assertTrue(day.ties().isStranger(person) || !wider.isStranger(person));
      assertFalse(day.ties().isOfBidder(person) && !wider.isOfBidder(person));
    }
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /**
   * Whatever is tried at whatever moment: until the deadline by the given clock bids come and the
   * tender can be neither sealed nor opened; from then on none comes, and it is sealed before it is
   * opened.
   */
  @Property(tries = 500)
  void nothingIsOpenedBeforeTheDeadline(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 59) Integer> deeds) {
    Instant start = Instant.parse("2026-11-23T00:00:00Z");
    Instant before = start.minusSeconds(60);
    Instant deadline = start.plusSeconds(10);
    Tender tender =
        new Tender(1L, new LocalizedText("с", "т", "t"), 1L, before, before.minusSeconds(1));
    tender.closeDemand(start);
    tender.approveTerms(SavingKey.EQUAL_PRICE, 1L, start);
    tender.publish(start);
    tender.takeBids(deadline, start);
    boolean sealed = false;
    for (int deed : deeds) {
      Instant now = start.plusSeconds(deed / 3);
      boolean past = now.isAfter(deadline);
      switch (deed % 3) {
        case 0 -> assertEquals(!past && !sealed, allowed(() -> tender.requireBidding(now)));
        case 1 -> {
          boolean expected = past && !sealed;
          assertEquals(expected, allowed(() -> tender.seal(now)));
          sealed |= expected;
        }
        default -> {
          if (!sealed) {
            assertThrows(DomainRuleViolation.class, () -> tender.opened(now));
            assertThrows(
                DomainRuleViolation.class, () -> tender.requireStatus(TenderStatus.SEALED));
          }
        }
      }
    }
  }

  private static boolean allowed(Runnable deed) {
    try {
      deed.run();
      return true;
    } catch (DomainRuleViolation e) {
      return false;
    }
  }

  @Provide
  Arbitrary<Day> days() {
    Arbitrary<Long> numbers = Arbitraries.longs().between(1, MOST);
    Arbitrary<Parties> parties =
        Combinators.combine(
                numbers.set().ofMaxSize(4), numbers.set().ofMaxSize(2), numbers.set().ofMaxSize(2))
            .as(Parties::new);
    return Combinators.combine(
            parties,
            Combinators.combine(numbers, numbers).as(Acting::new).list().ofMaxSize(6),
            Combinators.combine(numbers, numbers).as(Belonging::new).list().ofMaxSize(5))
        .as(Day::new);
  }
}
