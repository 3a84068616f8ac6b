package org.klaster.web.council;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.klaster.api.council.RulesInput;
import org.klaster.api.council.RulesView;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.Comparison;
import org.klaster.vocabulary.council.Fraction;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VotingRules;

/** The fields of a council's rules as the page fills them in, beginning with those in force. */
public class RulesFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<SubjectKind> SHOWN = List.of(SubjectKind.values());

  private String quorum;
  private Comparison quorumComparison;
  private QuorumBase quorumBase;
  private String pass;
  private Comparison passComparison;
  private PassBase passBase;
  private boolean castingVote;
  private boolean closesWhenAllVoted;
  private int votingDays;
  private boolean conditionsAllowed;
  private int noticeDays;
  private int proposalDays;
  private int meetingsPerYear;
  private boolean writtenVoting;
  private final BodyFields body;
  private int seatTermMonths;
  private String source;
  private String clause;
  private boolean verified;
  private final List<SubjectRuleFields> subjects = new ArrayList<>();

  RulesFields(RulesView view) {
    this(view.rules(), view.meetings(), view.body(), new Origin(view.source(), view.clause()));
    seatTermMonths = view.seatTermMonths();
    verified = view.verified();
    subjects.replaceAll(blank -> fields(view.subjects(), blank));
  }

  /** Rules of public acts to begin with, each to be replaced by what the council adopted. */
  static RulesFields suggested() {
    ResourceBundle texts = ResourceBundle.getBundle("org.klaster.web.council.suggested-rules");
    RulesFields fields =
        new RulesFields(
            new VotingRules(
                Threshold.parse(texts.getString("quorum")),
                QuorumBase.valueOf(texts.getString("quorum-base")),
                Threshold.parse(texts.getString("pass")),
                PassBase.valueOf(texts.getString("pass-base")),
                Boolean.parseBoolean(texts.getString("casting-vote")),
                Boolean.parseBoolean(texts.getString("closes-when-all-voted")),
                Integer.parseInt(texts.getString("voting-days")),
                Boolean.parseBoolean(texts.getString("conditions-allowed"))),
            new MeetingRules(
                Integer.parseInt(texts.getString("notice-days")),
                Integer.parseInt(texts.getString("proposal-days")),
                Integer.parseInt(texts.getString("meetings-per-year")),
                Boolean.parseBoolean(texts.getString("written-voting"))),
            BodyRules.NONE,
            new Origin(texts.getString("source"), texts.getString("clause")));
    fields.seatTermMonths = Integer.parseInt(texts.getString("seat-term-months"));
    return fields;
  }

  private record Origin(String source, String clause) {}

  private RulesFields(VotingRules rules, MeetingRules meetings, BodyRules body, Origin origin) {
    this.body = new BodyFields(body);
    this.source = origin.source();
    this.clause = origin.clause();
    quorum = rules.quorum().fraction().toString();
    quorumComparison = rules.quorum().comparison();
    quorumBase = rules.quorumBase();
    pass = rules.pass().fraction().toString();
    passComparison = rules.pass().comparison();
    passBase = rules.passBase();
    castingVote = rules.castingVote();
    closesWhenAllVoted = rules.closesWhenAllVoted();
    votingDays = rules.votingDays();
    conditionsAllowed = rules.conditionsAllowed();
    noticeDays = meetings.noticeDays();
    proposalDays = meetings.proposalDays();
    meetingsPerYear = meetings.meetingsPerYear();
    writtenVoting = meetings.writtenVoting();
    SHOWN.forEach(kind -> subjects.add(new SubjectRuleFields(SubjectRule.general(kind))));
  }

  private static SubjectRuleFields fields(List<SubjectRule> rules, SubjectRuleFields blank) {
    return rules.stream()
        .filter(rule -> rule.kind() == blank.getKind())
        .findFirst()
        .map(SubjectRuleFields::new)
        .orElse(blank);
  }

  /**
   * @throws org.klaster.vocabulary.shared.DomainRuleViolation where a fraction is none
   */
  RulesInput input() {
    return new RulesInput(
        new VotingRules(
            new Threshold(Fraction.parse(quorum), quorumComparison),
            quorumBase,
            new Threshold(Fraction.parse(pass), passComparison),
            passBase,
            castingVote,
            closesWhenAllVoted,
            votingDays,
            conditionsAllowed),
        new MeetingRules(noticeDays, proposalDays, meetingsPerYear, writtenVoting),
        body.input(),
        seatTermMonths,
        source,
        clause,
        verified,
        subjects.stream().filter(SubjectRuleFields::says).map(SubjectRuleFields::rule).toList());
  }

  /** What is said of single kinds of subject. */
  public List<SubjectRuleFields> getSubjects() {
    return List.copyOf(subjects);
  }

  public String getQuorum() {
    return quorum;
  }

  public void setQuorum(String quorum) {
    this.quorum = quorum;
  }

  public Comparison getQuorumComparison() {
    return quorumComparison;
  }

  public void setQuorumComparison(Comparison quorumComparison) {
    this.quorumComparison = quorumComparison;
  }

  public QuorumBase getQuorumBase() {
    return quorumBase;
  }

  public void setQuorumBase(QuorumBase quorumBase) {
    this.quorumBase = quorumBase;
  }

  public String getPass() {
    return pass;
  }

  public void setPass(String pass) {
    this.pass = pass;
  }

  public Comparison getPassComparison() {
    return passComparison;
  }

  public void setPassComparison(Comparison passComparison) {
    this.passComparison = passComparison;
  }

  public PassBase getPassBase() {
    return passBase;
  }

  public void setPassBase(PassBase passBase) {
    this.passBase = passBase;
  }

  public boolean isCastingVote() {
    return castingVote;
  }

  public void setCastingVote(boolean castingVote) {
    this.castingVote = castingVote;
  }

  public boolean isClosesWhenAllVoted() {
    return closesWhenAllVoted;
  }

  public void setClosesWhenAllVoted(boolean closesWhenAllVoted) {
    this.closesWhenAllVoted = closesWhenAllVoted;
  }

  public int getVotingDays() {
    return votingDays;
  }

  public void setVotingDays(int votingDays) {
    this.votingDays = votingDays;
  }

  public boolean isConditionsAllowed() {
    return conditionsAllowed;
  }

  public void setConditionsAllowed(boolean conditionsAllowed) {
    this.conditionsAllowed = conditionsAllowed;
  }

  public int getNoticeDays() {
    return noticeDays;
  }

  public void setNoticeDays(int noticeDays) {
    this.noticeDays = noticeDays;
  }

  public int getProposalDays() {
    return proposalDays;
  }

  public void setProposalDays(int proposalDays) {
    this.proposalDays = proposalDays;
  }

  public int getMeetingsPerYear() {
    return meetingsPerYear;
  }

  public void setMeetingsPerYear(int meetingsPerYear) {
    this.meetingsPerYear = meetingsPerYear;
  }

  public boolean isWrittenVoting() {
    return writtenVoting;
  }

  public void setWrittenVoting(boolean writtenVoting) {
    this.writtenVoting = writtenVoting;
  }

  public BodyFields getBody() {
    return body;
  }

  public int getSeatTermMonths() {
    return seatTermMonths;
  }

  public void setSeatTermMonths(int seatTermMonths) {
    this.seatTermMonths = seatTermMonths;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getClause() {
    return clause;
  }

  public void setClause(String clause) {
    this.clause = clause;
  }

  public boolean isVerified() {
    return verified;
  }

  public void setVerified(boolean verified) {
    this.verified = verified;
  }
}
