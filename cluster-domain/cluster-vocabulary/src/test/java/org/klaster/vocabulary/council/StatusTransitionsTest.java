package org.klaster.vocabulary.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every pair of states against the table of the workflow, written here a second time. */
class StatusTransitionsTest {

  private static final Map<String, Set<String>> APPLICATION =
      Map.of(
          "DRAFT", Set.of("SUBMITTED", "WITHDRAWN"),
          "SUBMITTED", Set.of("RETURNED", "ADMISSIBLE", "INADMISSIBLE", "WITHDRAWN"),
          "RETURNED", Set.of("SUBMITTED", "WITHDRAWN"),
          "ADMISSIBLE", Set.of("UNDER_VOTE", "WITHDRAWN"),
          "UNDER_VOTE",
              Set.of("APPROVED", "APPROVED_WITH_CONDITIONS", "REJECTED", "NO_QUORUM", "WITHDRAWN"),
          "NO_QUORUM", Set.of("UNDER_VOTE", "WITHDRAWN"));

  private static final Map<String, Set<String>> BALLOT =
      Map.of(
          "DRAFT", Set.of("OPEN", "ANNULLED"),
          "OPEN", Set.of("CLOSED", "ANNULLED"),
          "CLOSED", Set.of("CERTIFIED"));

  private static final Map<String, Set<String>> MEETING =
      Map.of(
          "PLANNED", Set.of("CONVENED", "CANCELLED"),
          "CONVENED", Set.of("IN_SESSION", "CANCELLED"),
          "IN_SESSION", Set.of("CLOSED"),
          "CLOSED", Set.of("MINUTED"));

  private static final Map<String, Set<String>> AGENDA_ITEM =
      Map.of(
          "PROPOSED", Set.of("ACCEPTED", "DECLINED", "POSTPONED"),
          "ACCEPTED", Set.of("TAKEN_UP", "DECLINED", "POSTPONED"),
          "TAKEN_UP", Set.of("CONCLUDED"));

  private static final Map<String, Set<String>> ASSIGNMENT =
      Map.of(
          "ASSIGNED", Set.of("REPORTED", "WITHDRAWN"),
          "REPORTED", Set.of("ACCEPTED", "RETURNED", "WITHDRAWN"),
          "RETURNED", Set.of("REPORTED", "WITHDRAWN"));

  @ParameterizedTest
  @MethodSource("assignmentPairs")
  void assignmentFollowsTheWorkflow(AssignmentStatus from, AssignmentStatus to) {
    boolean expected = ASSIGNMENT.getOrDefault(from.name(), Set.of()).contains(to.name());
    assertEquals(expected, from.canBecome(to));
  }

  static Stream<Arguments> assignmentPairs() {
    return pairs(AssignmentStatus.values());
  }

  @ParameterizedTest
  @MethodSource("meetingPairs")
  void meetingFollowsTheWorkflow(MeetingStatus from, MeetingStatus to) {
    boolean expected = MEETING.getOrDefault(from.name(), Set.of()).contains(to.name());
    assertEquals(expected, from.canBecome(to));
  }

  @ParameterizedTest
  @MethodSource("agendaItemPairs")
  void agendaItemFollowsTheWorkflow(AgendaItemStatus from, AgendaItemStatus to) {
    boolean expected = AGENDA_ITEM.getOrDefault(from.name(), Set.of()).contains(to.name());
    assertEquals(expected, from.canBecome(to));
  }

  static Stream<Arguments> meetingPairs() {
    return pairs(MeetingStatus.values());
  }

  static Stream<Arguments> agendaItemPairs() {
    return pairs(AgendaItemStatus.values());
  }

  @ParameterizedTest
  @MethodSource("applicationPairs")
  void applicationFollowsTheWorkflow(
      MembershipApplicationStatus from, MembershipApplicationStatus to) {
    boolean expected = APPLICATION.getOrDefault(from.name(), Set.of()).contains(to.name());
    assertEquals(expected, from.canBecome(to));
    assertEquals(!APPLICATION.containsKey(from.name()), from.isFinal());
  }

  @ParameterizedTest
  @MethodSource("ballotPairs")
  void ballotFollowsTheWorkflow(BallotStatus from, BallotStatus to) {
    boolean expected = BALLOT.getOrDefault(from.name(), Set.of()).contains(to.name());
    assertEquals(expected, from.canBecome(to));
    assertEquals(!BALLOT.containsKey(from.name()), from.isFinal());
  }

  static Stream<Arguments> applicationPairs() {
    return pairs(MembershipApplicationStatus.values());
  }

  static Stream<Arguments> ballotPairs() {
    return pairs(BallotStatus.values());
  }

  private static Stream<Arguments> pairs(Object[] values) {
    return Arrays.stream(values)
        .flatMap(from -> Arrays.stream(values).map(to -> Arguments.of(from, to)));
  }
}
