package org.klaster.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.klaster.domain.programme.ProgrammeEvent.Step;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.programme.MinistryDecision;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Whoever wrote any part of a programme neither takes it up nor decides on it, whatever is tried.
 */
class PreparerPropertiesTest {

  private static final Instant NOW = Instant.parse("2026-05-04T06:00:00Z");

  @Property
  void aPreparerDoesNotApprove(
      @ForAll @NotEmpty @Size(max = 5) List<@LongRange(min = 1, max = 6) Long> authors,
      @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 6) Long> officers,
      @ForAll MinistryDecision decision) {
    Programme programme = ProgrammeTest.complete(authors.get(0));
    authors.forEach(
        author ->
            programme.describe(
                new ProgrammeContent(
                    programme.content().name(),
                    programme.content().goal(),
                    programme.content().growthPoint(),
                    2026,
                    2028),
                new Author(author, NOW)));
    programme.submit(5L, ProgrammeTest.MEMBERS, step());
    programme.balloted(BallotOutcome.CARRIED, Step.ofCouncil(NOW, null));
    Set<Long> preparers = new HashSet<>(authors);
    for (long officer : officers) {
      ProgrammeStatus before = programme.status();
      boolean done = isDone(programme, decision, officer);
      if (preparers.contains(officer)) {
        assertEquals(before, programme.status(), "nothing happens");
        assertEquals(false, done);
      }
    }
  }

  /** The next step of the ministry, or none where it is refused. */
  private static boolean isDone(Programme programme, MinistryDecision decision, long officer) {
    try {
      if (programme.status() == ProgrammeStatus.ELIGIBLE) {
        programme.takeUp(officer, step());
      } else {
        programme.decide(decision, officer, step());
      }
      return true;
    } catch (DomainRuleViolation refused) {
      return false;
    }
  }

  private static Step step() {
    return ProgrammeTest.step("note");
  }
}
