package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klaster.domain.council.ApplicationEvent.Step;
import org.klaster.vocabulary.council.ApplicationGap;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.MembershipApplicationStatus;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.shared.DomainRuleViolation;

class MembershipApplicationTest {

  private static final Instant NOW = Instant.parse("2026-03-01T05:00:00Z");
  private static final Step STEP = new Step("somebody", NOW, null);

  private final MembershipApplication application = new MembershipApplication(1L, 2L, 3L, NOW);

  @Test
  void emptyDraftMissesEverythingThatIsRequired() {
    assertEquals(EnumSet.allOf(ApplicationGap.class), application.missing());
    assertEquals(
        "application.incomplete",
        assertThrows(DomainRuleViolation.class, () -> application.submit(STEP)).code());
    assertEquals(MembershipApplicationStatus.DRAFT, application.status());
  }

  @Test
  void blankTextIsMissing() {
    application.fill(content("   ", "a@b.kz"), NOW);
    assertEquals(EnumSet.of(ApplicationGap.STATEMENT), application.missing());
  }

  @ParameterizedTest
  @CsvSource({"nobody", "a b@c.kz", "a@b", "@b.kz"})
  void addressWithoutFormIsRefusedAtSubmission(String address) {
    application.fill(content("why", address), NOW);
    assertEquals(
        "application.contact-email",
        assertThrows(DomainRuleViolation.class, () -> application.submit(STEP)).code());
  }

  @Test
  void submittedIsNoLongerTheApplicantsToChange() {
    submit();
    assertThrows(
        DomainRuleViolation.class, () -> application.fill(content("other", "a@b.kz"), NOW));
    application.giveBack(new Step("coordinator", NOW, "more"));
    application.fill(content("other", "a@b.kz"), NOW);
    assertEquals("other", application.content().statement());
  }

  @ParameterizedTest
  @CsvSource({
    "CARRIED, false, APPROVED",
    "CARRIED, true, APPROVED_WITH_CONDITIONS",
    "NOT_CARRIED, false, REJECTED",
    "NOT_CARRIED, true, REJECTED",
    "TIED, false, REJECTED",
    "NO_QUORUM, false, NO_QUORUM"
  })
  void outcomeDecides(
      BallotOutcome outcome, boolean conditional, MembershipApplicationStatus expected) {
    underVote();
    application.decide(outcome, conditional, STEP);
    assertEquals(expected, application.status());
  }

  @Test
  void withoutQuorumItMayBePutToARepeatBallot() {
    underVote();
    application.decide(BallotOutcome.NO_QUORUM, false, STEP);
    application.putToVote(8L, STEP);
    assertEquals(8L, application.ballotId());
    assertEquals(MembershipApplicationStatus.UNDER_VOTE, application.status());
  }

  @Test
  void nothingFollowsADecision() {
    underVote();
    application.decide(BallotOutcome.CARRIED, false, STEP);
    assertTrue(application.status().isFinal());
    assertThrows(DomainRuleViolation.class, () -> application.withdraw(STEP));
    assertThrows(DomainRuleViolation.class, () -> application.putToVote(9L, STEP));
  }

  @ParameterizedTest
  @EnumSource(BallotOutcome.class)
  void outcomeWithoutAVoteIsRefused(BallotOutcome outcome) {
    submit();
    assertThrows(DomainRuleViolation.class, () -> application.decide(outcome, false, STEP));
    assertFalse(application.status().isFinal());
  }

  private void underVote() {
    submit();
    application.findAdmissible(STEP);
    application.putToVote(7L, STEP);
  }

  private void submit() {
    application.fill(content("why", "a@b.kz"), NOW);
    application.submit(STEP);
  }

  private static ApplicationContent content(String statement, String email) {
    return new ApplicationContent(
        MembershipRole.PROCESSOR, MembershipPlace.CHAIN, statement, null, "Name", email, true);
  }
}
