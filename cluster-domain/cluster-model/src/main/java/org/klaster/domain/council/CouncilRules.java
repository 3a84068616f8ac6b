package org.klaster.domain.council;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
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

/**
 * One version of a council's rules: data with source, clause, first day and a verified flag.
 * Written once and never changed; in force until the next version's first day.
 */
@Entity
public class CouncilRules extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_rules_seq")
  @SequenceGenerator(
      name = "council_rules_seq",
      sequenceName = "council_rules_seq",
      allocationSize = 50)
  private Long id;

  private Long councilId;

  @Column(name = "rules_number")
  private int number;

  private LocalDate validFrom;
  private int quorumNumerator;
  private int quorumDenominator;

  @Enumerated(EnumType.STRING)
  private Comparison quorumComparison;

  @Enumerated(EnumType.STRING)
  private QuorumBase quorumBase;

  private int passNumerator;
  private int passDenominator;

  @Enumerated(EnumType.STRING)
  private Comparison passComparison;

  @Enumerated(EnumType.STRING)
  private PassBase passBase;

  private boolean castingVote;
  private boolean closesWhenAllVoted;
  private int votingDays;
  private boolean conditionsAllowed;
  private int noticeDays;
  private int proposalDays;
  private int meetingsPerYear;
  private boolean writtenVoting;
  private @Nullable Integer seatsTotal;
  private @Nullable String seatsGovernment;
  private @Nullable String seatsBusiness;
  private @Nullable String seatsScience;
  private boolean substitution;

  @Column(name = "delegations_most")
  private int delegations;

  private boolean delegatedPresent;
  private boolean coChairs;
  private int seatTermMonths;
  private String source;
  private String clause;
  private boolean verified;

  @OneToMany(mappedBy = "rules", cascade = CascadeType.PERSIST)
  private Set<CouncilSubjectRule> subjects = new HashSet<>();

  protected CouncilRules() {}

  CouncilRules(Council council, int number, RulesText text, LocalDate validFrom) {
    this.councilId = council.id();
    this.number = number;
    this.validFrom = validFrom;
    VotingRules rules = text.rules();
    quorumNumerator = rules.quorum().fraction().numerator();
    quorumDenominator = rules.quorum().fraction().denominator();
    quorumComparison = rules.quorum().comparison();
    quorumBase = rules.quorumBase();
    passNumerator = rules.pass().fraction().numerator();
    passDenominator = rules.pass().fraction().denominator();
    passComparison = rules.pass().comparison();
    passBase = rules.passBase();
    castingVote = rules.castingVote();
    closesWhenAllVoted = rules.closesWhenAllVoted();
    votingDays = rules.votingDays();
    conditionsAllowed = rules.conditionsAllowed();
    MeetingRules meetings = text.meetings();
    noticeDays = meetings.noticeDays();
    proposalDays = meetings.proposalDays();
    meetingsPerYear = meetings.meetingsPerYear();
    writtenVoting = meetings.writtenVoting();
    keep(text.body());
    seatTermMonths = text.seatTermMonths();
    source = text.source();
    clause = text.clause();
    verified = text.verified();
    text.subjects().forEach(rule -> subjects.add(new CouncilSubjectRule(this, rule)));
  }

  private void keep(BodyRules body) {
    seatsTotal = body.seats();
    seatsGovernment = body.government().written();
    seatsBusiness = body.business().written();
    seatsScience = body.science().written();
    substitution = body.substitution();
    delegations = body.delegations();
    delegatedPresent = body.delegatedPresent();
    coChairs = body.coChairs();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long councilId() {
    return councilId;
  }

  public int number() {
    return number;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public VotingRules rules() {
    return new VotingRules(
        new Threshold(new Fraction(quorumNumerator, quorumDenominator), quorumComparison),
        quorumBase,
        new Threshold(new Fraction(passNumerator, passDenominator), passComparison),
        passBase,
        castingVote,
        closesWhenAllVoted,
        votingDays,
        conditionsAllowed);
  }

  /** What is said of single kinds of subject, in the order of the kinds. */
  public List<SubjectRule> subjects() {
    return subjects.stream()
        .map(CouncilSubjectRule::rule)
        .sorted(Comparator.comparing(SubjectRule::kind))
        .toList();
  }

  /** The rule for a kind of subject, which may say nothing of its own. */
  public SubjectRule of(SubjectKind kind) {
    return subjects().stream()
        .filter(rule -> rule.kind() == kind)
        .findFirst()
        .orElseGet(() -> SubjectRule.general(kind));
  }

  /** The rules under which a kind of subject is voted. */
  public VotingRules rules(SubjectKind kind) {
    return of(kind).in(rules());
  }

  public MeetingRules meetings() {
    return new MeetingRules(noticeDays, proposalDays, meetingsPerYear, writtenVoting);
  }

  /** Who sits in the council and who may act for whom. */
  public BodyRules body() {
    return new BodyRules(
        seatsTotal,
        SeatQuota.parse(seatsGovernment),
        SeatQuota.parse(seatsBusiness),
        SeatQuota.parse(seatsScience),
        substitution,
        delegations,
        delegatedPresent,
        coChairs);
  }

  public int seatTermMonths() {
    return seatTermMonths;
  }

  public String source() {
    return source;
  }

  public String clause() {
    return clause;
  }

  public boolean verified() {
    return verified;
  }
}
