package org.klaster.api.council;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.VotingRules;

/** The rules of a council as they are entered, with their source. */
public record RulesInput(
    @NotNull VotingRules rules,
    @NotNull MeetingRules meetings,
    @NotNull BodyRules body,
    @Min(1) @Max(120) int seatTermMonths,
    @NotBlank @Size(max = 500) String source,
    @NotNull @Size(max = 200) String clause,
    boolean verified,
    @NotNull List<@NotNull SubjectRule> subjects)
    implements Serializable {

  public RulesInput {
    subjects = List.copyOf(subjects);
  }

  /** Rules without a prescribed composition or majorities of single kinds of subject. */
  public RulesInput(
      VotingRules rules,
      MeetingRules meetings,
      int seatTermMonths,
      String source,
      String clause,
      boolean verified) {
    this(rules, meetings, BodyRules.NONE, seatTermMonths, source, clause, verified, List.of());
  }

  /** Rules that say nothing of single kinds of subject. */
  public RulesInput(
      VotingRules rules,
      MeetingRules meetings,
      BodyRules body,
      int seatTermMonths,
      String source,
      String clause,
      boolean verified) {
    this(rules, meetings, body, seatTermMonths, source, clause, verified, List.of());
  }
}
