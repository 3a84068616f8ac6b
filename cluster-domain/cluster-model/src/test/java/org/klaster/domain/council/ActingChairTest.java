package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.vocabulary.council.ActingGround;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/** Succession in the chair: chair, deputy, co-chairs in the order of their seats. */
class ActingChairTest {

  private static final LocalizedText TEXT = new LocalizedText("с", "в", "q");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final List<SeatFunction> FUNCTIONS =
      List.of(
          SeatFunction.CO_CHAIR, // seat 1
          SeatFunction.CHAIR, // seat 2
          SeatFunction.SECRETARY, // seat 3
          SeatFunction.DEPUTY, // seat 4
          SeatFunction.CO_CHAIR); // seat 5

  /**
   * Seats by number: those without a seat today, those recused, those away; who acts, and why. 0 is
   * nobody.
   */
  @ParameterizedTest
  @CsvSource({
    "'', '', '', 2, CHAIR",
    "2, '', '', 4, CHAIR_VACANT",
    "'', 2, '', 4, CHAIR_RECUSED",
    "'', '', 2, 4, CHAIR_ABSENT",
    "'', 2, 2, 4, CHAIR_RECUSED",
    "'', '2 4', '', 1, CHAIR_RECUSED",
    "4, 2, '', 1, CHAIR_RECUSED",
    "'', 2, 4, 1, CHAIR_RECUSED",
    "1, '2 4', '', 5, CHAIR_RECUSED",
    "'1 2 4', '', '', 5, CHAIR_VACANT",
    "'1 2 4', 5, '', 0,",
    "'', '', '1 2 4 5', 0,",
  })
  void settlesWhoActsAndWhy(
      String vacant, String recused, String away, long acting, @Nullable ActingGround ground) {
    List<BallotSeat> electorate = electorate(numbers(recused));
    Optional<BallotSeat> found =
        ActingChair.settle(
            electorate,
            seat -> !numbers(vacant).contains(seat.seatId()),
            seat -> !numbers(away).contains(seat.seatId()));
    assertEquals(acting, found.map(BallotSeat::seatId).orElse(0L));
    for (BallotSeat seat : electorate) {
      if (seat.seatId() == acting) {
        assertEquals(ground, seat.acting());
      } else {
        assertNull(seat.acting());
        assertFalse(seat.actsAsChair());
      }
    }
  }

  private static Set<Long> numbers(String written) {
    return Arrays.stream(written.split(" "))
        .filter(word -> !word.isBlank())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  private static List<BallotSeat> electorate(Set<Long> recused) {
    Council council = new Council(1L, TEXT, DAY);
    VotingRules rules =
        new VotingRules(
            Threshold.moreThan(1, 2),
            QuorumBase.ENTITLED,
            Threshold.moreThan(1, 2),
            PassBase.PRESENT,
            true,
            true,
            7,
            false);
    RulesText text =
        new RulesText(rules, new MeetingRules(7, 14, 4, true), BodyRules.NONE, 24, "s", "c", true);
    Ballot ballot =
        new Ballot(
            council.revise(text, DAY), new BallotSubject("x", 1L, null, null, null, null), TEXT);
    List<BallotSeat> electorate = new ArrayList<>();
    for (int i = 0; i < FUNCTIONS.size(); i++) {
      Seat seat =
          new Seat(council, Sphere.SCIENCE, new Seat.Holder(1L, 10L + i), DAY, DAY.plusYears(2));
      number(seat, i + 1);
      BallotSeat elector = new BallotSeat(ballot, seat, FUNCTIONS.get(i));
      if (recused.contains(i + 1L)) {
        elector.recuse(RecusalGround.DECLARED, "interest", NOW);
      }
      electorate.add(elector);
    }
    return electorate;
  }

  /** Keys are the database's; here they are given. */
  private static void number(Seat seat, long id) {
    try {
      Field field = Seat.class.getDeclaredField("id");
      field.setAccessible(true);
      field.set(seat, id);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
