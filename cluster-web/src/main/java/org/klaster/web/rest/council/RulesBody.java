package org.klaster.web.rest.council;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.RulesInput;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.Comparison;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.SeatQuota;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.web.rest.shared.Given;

/**
 * A version of a council's rules as it is sent: what a council's newest version in an answer has,
 * but for its key, number and day.
 *
 * @param rules how it votes
 * @param meetings how it meets
 * @param body who sits in it; nothing is prescribed where it is left out
 * @param subjects what differs for single kinds of subject
 */
@Schema(name = "NewRules")
public record RulesBody(
    @Nullable Voting rules,
    @Nullable Meeting meetings,
    @Nullable Body body,
    @Nullable Integer seatTermMonths,
    @Nullable String source,
    @Nullable String clause,
    boolean verified,
    @Nullable List<@Nullable Subject> subjects) {

  RulesInput input() {
    return new RulesInput(
        Given.required("rules", rules).rules(),
        Given.required("meetings", meetings).rules(),
        body == null ? BodyRules.NONE : body.rules(),
        Given.required("seatTermMonths", seatTermMonths),
        Given.required("source", source),
        clause == null ? "" : clause,
        verified,
        Given.each("subjects", subjects).stream().map(Subject::rule).toList());
  }

  /** A fraction and whether it has to be reached or exceeded. */
  @Schema(name = "NewThreshold")
  public record Part(@Nullable Fraction fraction, @Nullable Comparison comparison) {

    Threshold threshold(String field) {
      return new Threshold(
          Given.required(field + ".fraction", fraction),
          Given.required(field + ".comparison", comparison));
    }
  }

  /** How a council votes. */
  @Schema(name = "NewVotingRules")
  public record Voting(
      @Nullable Part quorum,
      @Nullable QuorumBase quorumBase,
      @Nullable Part pass,
      @Nullable PassBase passBase,
      boolean castingVote,
      boolean closesWhenAllVoted,
      @Nullable Integer votingDays,
      boolean conditionsAllowed) {

    VotingRules rules() {
      return new VotingRules(
          Given.required("rules.quorum", quorum).threshold("rules.quorum"),
          Given.required("rules.quorumBase", quorumBase),
          Given.required("rules.pass", pass).threshold("rules.pass"),
          Given.required("rules.passBase", passBase),
          castingVote,
          closesWhenAllVoted,
          Given.required("rules.votingDays", votingDays),
          conditionsAllowed);
    }
  }

  /** How a council meets. */
  @Schema(name = "NewMeetingRules")
  public record Meeting(
      @Nullable Integer noticeDays,
      @Nullable Integer proposalDays,
      @Nullable Integer meetingsPerYear,
      boolean writtenVoting) {

    MeetingRules rules() {
      return new MeetingRules(
          Given.required("meetings.noticeDays", noticeDays),
          Given.required("meetings.proposalDays", proposalDays),
          Given.required("meetings.meetingsPerYear", meetingsPerYear),
          writtenVoting);
    }
  }

  /** Who sits in a council; a quota is a number or an exact share. */
  @Schema(name = "NewBodyRules")
  public record Body(
      @Nullable Integer seats,
      @Nullable SeatQuota government,
      @Nullable SeatQuota business,
      @Nullable SeatQuota science,
      boolean substitution,
      @Nullable Integer delegations,
      boolean delegatedPresent,
      boolean coChairs) {

    BodyRules rules() {
      return new BodyRules(
          seats,
          quota(government),
          quota(business),
          quota(science),
          substitution,
          delegations == null ? 0 : delegations,
          delegatedPresent,
          coChairs);
    }

    private static SeatQuota quota(@Nullable SeatQuota given) {
      return given == null ? SeatQuota.FREE : given;
    }
  }

  /** What differs for one kind of subject. */
  @Schema(name = "NewSubjectRule")
  public record Subject(
      @Nullable SubjectKind kind,
      @Nullable Part pass,
      @Nullable PassBase passBase,
      boolean secret,
      boolean hidden) {

    SubjectRule rule() {
      return new SubjectRule(
          Given.required("subjects.kind", kind),
          pass == null ? null : pass.threshold("subjects.pass"),
          passBase,
          secret,
          hidden);
    }
  }
}
