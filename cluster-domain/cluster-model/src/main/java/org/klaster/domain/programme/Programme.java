package org.klaster.domain.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.programme.ProgrammeEvent.Step;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.programme.FundingTable;
import org.klaster.vocabulary.programme.IndicatorContent;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.programme.MinistryDecision;
import org.klaster.vocabulary.programme.MissingPart;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.vocabulary.programme.ProgrammeEventKind;
import org.klaster.vocabulary.programme.ProgrammeGap;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * A target programme of a cluster. Its author writes it without rules in the way; what it lacks is
 * told, and refused only when it is submitted. Every step gives one row of its timeline, which the
 * caller stores in the same transaction. Whoever wrote any of it may neither take it up for the
 * ministry nor decide on it.
 */
@Entity
@Audited
public class Programme extends VersionedEntity {

  /** Subject type of the ballots on programmes. */
  public static final String SUBJECT_TYPE = "programme";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_seq")
  @SequenceGenerator(name = "programme_seq", sequenceName = "programme_seq", allocationSize = 50)
  private Long id;

  private Long clusterId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private @Nullable LocalizedColumns name;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "goal_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "goal_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "goal_en"))
  private @Nullable LocalizedColumns goal;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "growth_point_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "growth_point_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "growth_point_en"))
  private @Nullable LocalizedColumns growthPoint;

  private @Nullable Integer firstYear;
  private @Nullable Integer lastYear;

  @Enumerated(EnumType.STRING)
  private ProgrammeStatus status;

  /** The newest endorsement ballot. */
  private @Nullable Long ballotId;

  /** Whether that ballot has still to decide. */
  private boolean ballotOpen;

  /** Moves with every change of any part, so that the version does too. */
  private Instant changedAt;

  @NotAudited
  @ElementCollection
  @CollectionTable(name = "programme_preparer", joinColumns = @JoinColumn(name = "programme_id"))
  @Column(name = "person_id")
  private Set<Long> preparers = new HashSet<>();

  @NotAudited
  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "programme_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<Measure> measures = new ArrayList<>();

  @NotAudited
  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "programme_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<ExpectedIndicator> indicators = new ArrayList<>();

  protected Programme() {}

  /** A draft. */
  public Programme(Long clusterId, ProgrammeContent content, Author author) {
    this.clusterId = clusterId;
    this.status = ProgrammeStatus.DRAFT;
    write(author);
    state(content);
  }

  /** The first row of the timeline; the draft must have its id. */
  public ProgrammeEvent drafted(Step step) {
    return new ProgrammeEvent(this, ProgrammeEventKind.DRAFTED, step);
  }

  /** Takes over the text. */
  public void describe(ProgrammeContent content, Author author) {
    write(author);
    state(content);
  }

  private void state(ProgrammeContent content) {
    name = ProgrammeText.columns(content.name(), ProgrammeText.SHORT);
    goal = ProgrammeText.columns(content.goal(), ProgrammeText.LONG);
    growthPoint = ProgrammeText.columns(content.growthPoint(), ProgrammeText.LONG);
    firstYear = content.firstYear();
    lastYear = content.lastYear();
  }

  public Measure addMeasure(MeasureContent content, Author author) {
    write(author);
    Measure measure = new Measure(measures.size() + 1, content);
    measures.add(measure);
    return measure;
  }

  /** Changes a measure; refused with {@code programme.no-such-part} where it is not of this one. */
  public void changeMeasure(Long measureId, MeasureContent content, Author author) {
    write(author);
    part(measures, measureId).state(content);
  }

  public void removeMeasure(Long measureId, Author author) {
    write(author);
    measures.remove(part(measures, measureId));
    for (int i = 0; i < measures.size(); i++) {
      measures.get(i).moveTo(i + 1);
    }
  }

  public ExpectedIndicator addIndicator(IndicatorContent content, Author author) {
    write(author);
    ExpectedIndicator indicator = new ExpectedIndicator(indicators.size() + 1, content);
    indicators.add(indicator);
    return indicator;
  }

  public void changeIndicator(Long indicatorId, IndicatorContent content, Author author) {
    write(author);
    part(indicators, indicatorId).state(content);
  }

  public void removeIndicator(Long indicatorId, Author author) {
    write(author);
    indicators.remove(part(indicators, indicatorId));
    for (int i = 0; i < indicators.size(); i++) {
      indicators.get(i).moveTo(i + 1);
    }
  }

  private void write(Author author) {
    if (!status.isEditable()) {
      throw new DomainRuleViolation("programme.not-editable", status);
    }
    preparers.add(author.personId());
    changedAt = author.at();
  }

  private static <T extends VersionedEntity> T part(List<T> parts, Long partId) {
    return parts.stream()
        .filter(part -> partId.equals(part.id()))
        .findFirst()
        .orElseThrow(() -> new DomainRuleViolation("programme.no-such-part"));
  }

  /**
   * What has to be done before it can be submitted, in the order of the form.
   *
   * @param members organisations that are active members of the cluster today
   */
  public List<MissingPart> missing(Set<Long> members) {
    List<MissingPart> missing = new ArrayList<>();
    note(missing, ProgrammeGap.NAME, name == null);
    note(missing, ProgrammeGap.GOAL, goal == null);
    note(missing, ProgrammeGap.GROWTH_POINT, growthPoint == null);
    boolean years = firstYear != null && lastYear != null && firstYear <= lastYear;
    note(missing, ProgrammeGap.YEARS, !years);
    note(missing, ProgrammeGap.MEASURES, measures.isEmpty());
    measures.forEach(
        measure ->
            measure.findGaps(
                this, members, (gap, position) -> missing.add(new MissingPart(gap, position))));
    note(missing, ProgrammeGap.INDICATORS, indicators.isEmpty());
    indicators.forEach(
        indicator ->
            indicator.findGaps((gap, position) -> missing.add(new MissingPart(gap, position))));
    return missing;
  }

  private static void note(List<MissingPart> missing, ProgrammeGap gap, boolean lacks) {
    if (lacks) {
      missing.add(new MissingPart(gap, 0));
    }
  }

  /** Whether a year lies in the programme's years; true as long as these are not both set. */
  boolean covers(int year) {
    return firstYear == null || lastYear == null || (firstYear <= year && year <= lastYear);
  }

  /** Refuses what may not be submitted now; see {@link #missing}. */
  public void requireSubmittable(Set<Long> members) {
    if (!status.isEditable()) {
      throw new DomainRuleViolation("programme.transition", status, ProgrammeStatus.SUBMITTED);
    }
    List<MissingPart> missing = missing(members);
    if (!missing.isEmpty()) {
      throw new DomainRuleViolation("programme.incomplete", missing.size());
    }
  }

  /** Puts it to the council; the endorsement ballot is open. */
  public ProgrammeEvent submit(Long ballot, Set<Long> members, Step step) {
    requireSubmittable(members);
    balloted(ballot, step);
    return become(ProgrammeStatus.SUBMITTED, ProgrammeEventKind.SUBMITTED, step);
  }

  /** Refuses unless the last ballot ended without a decision. */
  public void requireUndecidedBallot() {
    if (status != ProgrammeStatus.SUBMITTED || ballotOpen) {
      throw new DomainRuleViolation("programme.ballot-not-undecided", status);
    }
  }

  /** A new ballot takes the place of one that decided nothing. */
  public ProgrammeEvent repeatBallot(Long ballot, Step step) {
    requireUndecidedBallot();
    balloted(ballot, step);
    return new ProgrammeEvent(this, ProgrammeEventKind.BALLOT_REPEATED, step);
  }

  /** The coordinator takes it back after a ballot that decided nothing, to change it. */
  public ProgrammeEvent takeBack(Step step) {
    requireUndecidedBallot();
    return become(ProgrammeStatus.RETURNED, ProgrammeEventKind.TAKEN_BACK, step);
  }

  /** Takes the outcome of the endorsement ballot. */
  public ProgrammeEvent balloted(BallotOutcome outcome, Step step) {
    requireOpenBallot();
    ballotOpen = false;
    changedAt = step.at();
    return switch (outcome) {
      case CARRIED -> become(ProgrammeStatus.ELIGIBLE, ProgrammeEventKind.ENDORSED, step);
      case NOT_CARRIED, TIED ->
          become(ProgrammeStatus.INELIGIBLE, ProgrammeEventKind.NOT_ENDORSED, step);
      case NO_QUORUM -> new ProgrammeEvent(this, ProgrammeEventKind.NO_QUORUM, step);
    };
  }

  /** The endorsement ballot was annulled while open. */
  public ProgrammeEvent ballotAnnulled(Step step) {
    requireOpenBallot();
    ballotOpen = false;
    changedAt = step.at();
    return new ProgrammeEvent(this, ProgrammeEventKind.BALLOT_ANNULLED, step);
  }

  private void requireOpenBallot() {
    if (status != ProgrammeStatus.SUBMITTED || !ballotOpen) {
      throw new DomainRuleViolation("programme.no-open-ballot", status);
    }
  }

  private void balloted(Long ballot, Step step) {
    ballotId = ballot;
    ballotOpen = true;
    changedAt = step.at();
  }

  /** A ministry officer begins to examine it. */
  public ProgrammeEvent takeUp(Long officerId, Step step) {
    requireNotPrepared(officerId);
    return become(ProgrammeStatus.UNDER_APPROVAL, ProgrammeEventKind.TAKEN_UP, step);
  }

  /** The ministry decides; comments, conditions and grounds are the step's note. */
  public ProgrammeEvent decide(MinistryDecision decision, Long officerId, Step step) {
    requireNotPrepared(officerId);
    if (status != ProgrammeStatus.UNDER_APPROVAL) {
      throw new DomainRuleViolation("programme.transition", status, decision.outcome());
    }
    if (decision.needsText() && step.note() == null) {
      throw new DomainRuleViolation("programme.reason-missing");
    }
    return become(decision.outcome(), ProgrammeEventKind.of(decision), step);
  }

  /** Whether this person wrote any of it. */
  public boolean isPreparedBy(Long personId) {
    return preparers.contains(personId);
  }

  private void requireNotPrepared(Long personId) {
    if (isPreparedBy(personId)) {
      throw new DomainRuleViolation("programme.own-case");
    }
  }

  private ProgrammeEvent become(ProgrammeStatus next, ProgrammeEventKind kind, Step step) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("programme.transition", status, next);
    }
    status = next;
    changedAt = step.at();
    return new ProgrammeEvent(this, kind, step);
  }

  /** Planned money by source and year. */
  public FundingTable funding() {
    return FundingTable.of(
        measures.stream().flatMap(measure -> measure.content().funding().stream()).toList());
  }

  @Override
  public Long id() {
    return id;
  }

  public Long clusterId() {
    return clusterId;
  }

  public ProgrammeContent content() {
    return new ProgrammeContent(
        ProgrammeText.text(name),
        ProgrammeText.text(goal),
        ProgrammeText.text(growthPoint),
        firstYear,
        lastYear);
  }

  public ProgrammeStatus status() {
    return status;
  }

  /** The newest endorsement ballot, null before the first. */
  public @Nullable Long ballotId() {
    return ballotId;
  }

  public boolean isBallotOpen() {
    return ballotOpen;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** In their order. */
  public List<Measure> measures() {
    return List.copyOf(measures);
  }

  /** In their order. */
  public List<ExpectedIndicator> indicators() {
    return List.copyOf(indicators);
  }
}
