package org.klaster.vocabulary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every pair of states against the table of the workflow, written here a second time. */
class ProgrammeStatusTest {

  private static final Map<String, Set<String>> TABLE =
      Map.of(
          "DRAFT", Set.of("SUBMITTED"),
          "SUBMITTED", Set.of("RETURNED", "ELIGIBLE", "INELIGIBLE"),
          "RETURNED", Set.of("SUBMITTED"),
          "ELIGIBLE", Set.of("UNDER_APPROVAL"),
          "UNDER_APPROVAL", Set.of("RETURNED", "APPROVED", "APPROVED_WITH_CONDITIONS", "REJECTED"),
          "APPROVED", Set.of("CONTRACTED"),
          "APPROVED_WITH_CONDITIONS", Set.of("CONTRACTED"),
          "CONTRACTED", Set.of("MODIFICATION_DRAFT", "CLOSED"),
          "MODIFICATION_DRAFT", Set.of("MODIFICATION_SUBMITTED"),
          "MODIFICATION_SUBMITTED", Set.of("CONTRACTED"));

  @ParameterizedTest
  @MethodSource("pairs")
  void followsTheWorkflow(ProgrammeStatus from, ProgrammeStatus to) {
    boolean expected = TABLE.getOrDefault(from.name(), Set.of()).contains(to.name());
    assertEquals(expected, from.canBecome(to));
    assertEquals(!TABLE.containsKey(from.name()), from.isFinal());
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(ProgrammeStatus.values())
        .flatMap(from -> Arrays.stream(ProgrammeStatus.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @EnumSource(MinistryDecision.class)
  void everyDecisionOfTheMinistryIsAStepFromExamination(MinistryDecision decision) {
    assertTrue(ProgrammeStatus.UNDER_APPROVAL.canBecome(decision.outcome()));
    assertFalse(ProgrammeStatus.ELIGIBLE.canBecome(decision.outcome()));
  }

  @Test
  void onlyTheAuthorsStatesAreEditable() {
    assertEquals(
        Set.of(ProgrammeStatus.DRAFT, ProgrammeStatus.RETURNED),
        Set.copyOf(
            Arrays.stream(ProgrammeStatus.values()).filter(ProgrammeStatus::isEditable).toList()));
  }

  @ParameterizedTest
  @EnumSource(ProgrammeStatus.class)
  void whatIsEndorsedIsSubmittedAndNotEditable(ProgrammeStatus status) {
    if (status.isEndorsed()) {
      assertTrue(status.isSubmitted());
      assertFalse(status.isEditable());
    }
  }
}
