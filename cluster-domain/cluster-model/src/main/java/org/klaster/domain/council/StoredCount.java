package org.klaster.domain.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.OptionCount;
import org.klaster.vocabulary.council.TallyResult;

/** The count of a ballot as it was stored, to be held against a later recount. */
@Embeddable
public class StoredCount {

  @Column(name = "count_entitled")
  private Integer entitled;

  @Column(name = "count_recused")
  private Integer recused;

  /** How many took part; null in counts stored before meetings were known. */
  @Column(name = "count_present")
  private @Nullable Integer tookPart;

  @Column(name = "count_yes")
  private Integer yes;

  @Column(name = "count_no")
  private Integer no;

  @Column(name = "count_abstain")
  private Integer abstain;

  /** Votes of the options in the order of their places; null for yes and no. */
  @Column(name = "count_options")
  private @Nullable String options;

  @Enumerated(EnumType.STRING)
  @Column(name = "counted")
  private BallotOutcome counted;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private BallotOutcome outcome;

  protected StoredCount() {}

  StoredCount(TallyResult tally) {
    entitled = tally.entitled();
    recused = tally.recused();
    tookPart = tally.tookPart();
    yes = tally.yes();
    no = tally.no();
    abstain = tally.abstain();
    options = options(tally);
    counted = tally.counted();
    outcome = tally.outcome();
  }

  /** Whether a recount found the same numbers and says the same before any casting vote. */
  public boolean agreesWith(TallyResult recount) {
    return entitled == recount.entitled()
        && recused == recount.recused()
        && (tookPart == null || tookPart == recount.tookPart())
        && yes == recount.yes()
        && no == recount.no()
        && abstain == recount.abstain()
        && Objects.equals(options, options(recount))
        && counted == recount.counted();
  }

  private static @Nullable String options(TallyResult tally) {
    return OptionPlaces.written(tally.options().stream().map(OptionCount::votes).toList());
  }

  public BallotOutcome outcome() {
    return outcome;
  }
}
