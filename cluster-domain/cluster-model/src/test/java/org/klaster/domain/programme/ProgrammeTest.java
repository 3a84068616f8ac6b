package org.klaster.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klaster.domain.programme.ProgrammeEvent.Step;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.programme.FundingLine;
import org.klaster.vocabulary.programme.FundingSource;
import org.klaster.vocabulary.programme.IndicatorContent;
import org.klaster.vocabulary.programme.IndicatorUnit;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.programme.MinistryDecision;
import org.klaster.vocabulary.programme.MissingPart;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.vocabulary.programme.ProgrammeEventKind;
import org.klaster.vocabulary.programme.ProgrammeGap;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * The way of a programme from its draft to the ministry's decision, and what may not happen on it.
 */
class ProgrammeTest {

  private static final Instant NOW = Instant.parse("2026-05-04T06:00:00Z");
  private static final long COORDINATOR = 1;
  private static final long OFFICER = 2;
  private static final long MEMBER = 30;
  private static final long STRANGER = 31;
  static final Set<Long> MEMBERS = Set.of(MEMBER);
  private static final Author AUTHOR = new Author(COORDINATOR, NOW);

  @Test
  void emptyDraftIsKeptAndTellsWhatIsMissing() {
    Programme draft = new Programme(7L, new ProgrammeContent(null, null, null, null, null), AUTHOR);
    assertEquals(
        List.of(
            new MissingPart(ProgrammeGap.NAME, 0),
            new MissingPart(ProgrammeGap.GOAL, 0),
            new MissingPart(ProgrammeGap.GROWTH_POINT, 0),
            new MissingPart(ProgrammeGap.YEARS, 0),
            new MissingPart(ProgrammeGap.MEASURES, 0),
            new MissingPart(ProgrammeGap.INDICATORS, 0)),
        draft.missing(MEMBERS));
    assertRefused("programme.incomplete", () -> draft.submit(5L, MEMBERS, step(null)));
    assertEquals(ProgrammeStatus.DRAFT, draft.status());
  }

  @Test
  void everyGapOfAMeasureAndOfAnIndicatorIsNamedWithItsNumber() {
    Programme programme = complete();
    programme.addMeasure(new MeasureContent(null, null, null, null, List.of()), AUTHOR);
    programme.addMeasure(
        new MeasureContent(
            text("B"),
            text("B"),
            STRANGER,
            LocalDate.of(2031, 1, 1),
            List.of(new FundingLine(FundingSource.OWN_FUNDS, 2025, Money.of("1")))),
        AUTHOR);
    programme.addIndicator(
        new IndicatorContent(
            text("I"), IndicatorUnit.PERCENT, 2026, BigDecimal.ONE, 2026, BigDecimal.TEN),
        AUTHOR);
    programme.addIndicator(new IndicatorContent(null, null, null, null, 2027, null), AUTHOR);
    assertEquals(
        List.of(
            new MissingPart(ProgrammeGap.MEASURE_NAME, 2),
            new MissingPart(ProgrammeGap.MEASURE_COMPLETION, 2),
            new MissingPart(ProgrammeGap.MEASURE_RESPONSIBLE, 2),
            new MissingPart(ProgrammeGap.MEASURE_DEADLINE, 2),
            new MissingPart(ProgrammeGap.MEASURE_FUNDING, 2),
            new MissingPart(ProgrammeGap.MEASURE_RESPONSIBLE_NOT_MEMBER, 3),
            new MissingPart(ProgrammeGap.MEASURE_DEADLINE_OUTSIDE, 3),
            new MissingPart(ProgrammeGap.MEASURE_FUNDING_OUTSIDE, 3),
            new MissingPart(ProgrammeGap.INDICATOR_YEARS, 2),
            new MissingPart(ProgrammeGap.INDICATOR_NAME, 3),
            new MissingPart(ProgrammeGap.INDICATOR_UNIT, 3),
            new MissingPart(ProgrammeGap.INDICATOR_BASELINE, 3),
            new MissingPart(ProgrammeGap.INDICATOR_TARGET, 3)),
        programme.missing(MEMBERS));
  }

  @Test
  void emptyMeasureIsKeptInADraftAndKeepsItFromTheCouncil() {
    Programme programme = complete();
    programme.addMeasure(new MeasureContent(null, null, null, null, List.of()), AUTHOR);
    assertEquals(2, programme.measures().size());
    assertRefused("programme.incomplete", () -> programme.submit(5L, MEMBERS, step(null)));
    assertEquals(ProgrammeStatus.DRAFT, programme.status());
  }

  @Test
  void oneSourceHasOneAmountAYear() {
    FundingLine line = new FundingLine(FundingSource.OWN_FUNDS, 2027, Money.of("1"));
    FundingLine again = new FundingLine(FundingSource.OWN_FUNDS, 2027, Money.of("2"));
    MeasureContent twice = new MeasureContent(text("A"), null, null, null, List.of(line, again));
    assertRefused("programme.funding-twice", () -> complete().addMeasure(twice, AUTHOR));
  }

  @Test
  void endorsedProgrammeGoesToTheMinistry() {
    Programme programme = endorsed();
    assertEquals(ProgrammeStatus.ELIGIBLE, programme.status());
    assertEquals(ProgrammeEventKind.TAKEN_UP, programme.takeUp(OFFICER, step(null)).kind());
    ProgrammeEvent event =
        programme.decide(MinistryDecision.APPROVE_WITH_CONDITIONS, OFFICER, step(" Co-finance "));
    assertEquals(ProgrammeStatus.APPROVED_WITH_CONDITIONS, event.status());
    assertEquals("Co-finance", event.note());
    assertEquals(5L, event.ballotId());
  }

  @ParameterizedTest
  @EnumSource(
      value = BallotOutcome.class,
      names = {"NOT_CARRIED", "TIED"})
  void notCarriedEndsIt(BallotOutcome outcome) {
    Programme programme = submitted();
    programme.balloted(outcome, step(null));
    assertEquals(ProgrammeStatus.INELIGIBLE, programme.status());
    assertRefused("programme.not-editable", () -> programme.describe(content(), AUTHOR));
  }

  @Test
  void ballotWithoutQuorumIsRepeatedOrTakenBack() {
    Programme programme = submitted();
    assertRefused("programme.ballot-not-undecided", () -> programme.takeBack(step(null)));
    programme.balloted(BallotOutcome.NO_QUORUM, step(null));
    assertEquals(ProgrammeStatus.SUBMITTED, programme.status());
    assertRefused(
        "programme.no-open-ballot", () -> programme.balloted(BallotOutcome.CARRIED, step(null)));
    assertEquals(6L, programme.repeatBallot(6L, step(null)).ballotId());
    programme.ballotAnnulled(step("wrong question"));
    assertEquals(ProgrammeStatus.RETURNED, programme.takeBack(step(null)).status());
  }

  @Test
  void returnedProgrammePassesTheCouncilAgain() {
    Programme programme = examined();
    programme.decide(MinistryDecision.RETURN, OFFICER, step("The target of 2028 is not explained"));
    programme.describe(content(), AUTHOR);
    programme.submit(9L, MEMBERS, step(null));
    assertEquals(ProgrammeStatus.SUBMITTED, programme.status());
    assertRefused("programme.transition", () -> programme.takeUp(OFFICER, step(null)));
  }

  @Test
  void whoWroteAnyOfItCannotDecide() {
    Programme programme = complete();
    programme.describe(content(), new Author(OFFICER, NOW));
    programme.describe(content(), AUTHOR);
    programme.submit(5L, MEMBERS, step(null));
    programme.balloted(BallotOutcome.CARRIED, step(null));
    assertRefused("programme.own-case", () -> programme.takeUp(OFFICER, step(null)));
    assertRefused("programme.own-case", () -> programme.takeUp(COORDINATOR, step(null)));
    programme.takeUp(3L, step(null));
    assertRefused(
        "programme.own-case",
        () -> programme.decide(MinistryDecision.APPROVE, OFFICER, step(null)));
  }

  @ParameterizedTest
  @EnumSource(MinistryDecision.class)
  void decisionNeedsItsTextAndAnExamination(MinistryDecision decision) {
    if (decision.needsText()) {
      assertRefused(
          "programme.reason-missing", () -> examined().decide(decision, OFFICER, step("  ")));
    } else {
      assertEquals(decision.outcome(), examined().decide(decision, OFFICER, step(null)).status());
    }
    assertRefused("programme.transition", () -> endorsed().decide(decision, OFFICER, step("text")));
    assertRefused(
        "programme.transition", () -> submitted().decide(decision, OFFICER, step("text")));
  }

  @Test
  void submittedProgrammeCannotBeChanged() {
    Programme programme = submitted();
    assertRefused("programme.not-editable", () -> programme.describe(content(), AUTHOR));
    assertRefused("programme.not-editable", () -> programme.addMeasure(measure(), AUTHOR));
    assertRefused("programme.not-editable", () -> programme.addIndicator(indicator(), AUTHOR));
    assertRefused("programme.transition", () -> programme.submit(6L, MEMBERS, step(null)));
  }

  @Test
  void tooLongOrTooFineInputIsRefused() {
    Programme programme = complete();
    assertRefused(
        "programme.text-length",
        () ->
            programme.describe(
                new ProgrammeContent(text("x".repeat(501)), null, null, null, null), AUTHOR));
    assertRefused(
        "programme.indicator-value",
        () ->
            programme.addIndicator(
                new IndicatorContent(null, null, null, new BigDecimal("0.00001"), null, null),
                AUTHOR));
  }

  private static Programme examined() {
    Programme programme = endorsed();
    programme.takeUp(OFFICER, step(null));
    return programme;
  }

  private static Programme endorsed() {
    Programme programme = submitted();
    programme.balloted(BallotOutcome.CARRIED, Step.ofCouncil(NOW, null));
    return programme;
  }

  private static Programme submitted() {
    Programme programme = complete();
    programme.submit(5L, MEMBERS, step(null));
    return programme;
  }

  private static Programme complete() {
    return complete(COORDINATOR);
  }

  static Programme complete(long personId) {
    Author author = new Author(personId, NOW);
    Programme programme = new Programme(7L, content(), author);
    programme.addMeasure(measure(), author);
    programme.addIndicator(indicator(), author);
    return programme;
  }

  private static ProgrammeContent content() {
    return new ProgrammeContent(text("Name"), text("Goal"), text("Point"), 2026, 2028);
  }

  private static MeasureContent measure() {
    return new MeasureContent(
        text("Measure"),
        text("Act of acceptance"),
        MEMBER,
        LocalDate.of(2027, 12, 31),
        List.of(new FundingLine(FundingSource.LOCAL_BUDGET, 2027, Money.of("125000000.50"))));
  }

  private static IndicatorContent indicator() {
    return new IndicatorContent(
        text("Yield"),
        IndicatorUnit.CENTNERS_PER_HECTARE,
        2025,
        new BigDecimal("26.4"),
        2028,
        new BigDecimal("31"));
  }

  private static LocalizedText text(String text) {
    return new LocalizedText(text, text, text);
  }

  static Step step(@Nullable String note) {
    return new Step("somebody", NOW, note);
  }

  private static void assertRefused(String code, Executable call) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, call).code());
  }
}
