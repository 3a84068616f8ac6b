package org.klaster.domain.marketing;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.marketing.BandWeights;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.CostKey;
import org.klaster.vocabulary.marketing.CostSplit;
import org.klaster.vocabulary.marketing.ExpectedResult;
import org.klaster.vocabulary.marketing.Payer;
import org.klaster.vocabulary.marketing.StatePart;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * A campaign of shared marketing, from the proposal to its settlement. Whoever pledges, claims or
 * decides on a claim holds the lock of its row, so that no pledge slips in while the council is
 * asked and no claim while the cost is shared.
 */
@Entity
public class Campaign extends VersionedEntity {

  /** Subject type of the ballots on campaigns. */
  public static final String SUBJECT_TYPE = "campaign";

  private static final int SHORT = 500;
  private static final int LONG = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
  @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq", allocationSize = 50)
  private Long id;

  private Long clusterId;

  @Enumerated(EnumType.STRING)
  private CampaignKind kind;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "purpose_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "purpose_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "purpose_en"))
  private LocalizedColumns purpose;

  private LocalDate startsOn;
  private LocalDate endsOn;
  private Instant pledgeUntil;
  private BigDecimal threshold;

  @Enumerated(EnumType.STRING)
  private CostKey costKey;

  private int weightMicro;
  private int weightSmall;
  private int weightMedium;
  private int weightLarge;
  private BigDecimal statePercent;
  private BigDecimal stateCeiling;

  @Enumerated(EnumType.STRING)
  private CampaignStatus status;

  /** The newest ballot on it. */
  private @Nullable Long ballotId;

  /** Whether that ballot has still to decide. */
  private boolean ballotOpen;

  /** The total that the stored shares add up to. */
  private @Nullable BigDecimal splitTotal;

  private @Nullable Long researchId;
  private @Nullable String reason;
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "campaign_line", joinColumns = @JoinColumn(name = "campaign_id"))
  @OrderColumn(name = "position")
  private List<LineRow> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "campaign_expected", joinColumns = @JoinColumn(name = "campaign_id"))
  private Set<ExpectedRow> expected = new HashSet<>();

  protected Campaign() {}

  /** A proposal. */
  public Campaign(
      Long clusterId,
      CampaignTerms terms,
      List<BudgetLine> budget,
      List<ExpectedResult> results,
      Instant at) {
    this.clusterId = clusterId;
    this.status = CampaignStatus.PROPOSED;
    this.changedAt = at;
    propose(terms, budget, results);
  }

  /** Says the proposal anew; nobody but its coordinator has seen it yet. */
  public void revise(
      CampaignTerms terms, List<BudgetLine> budget, List<ExpectedResult> results, Instant at) {
    requireStatus(CampaignStatus.PROPOSED);
    lines.clear();
    expected.clear();
    propose(terms, budget, results);
    changedAt = at;
  }

  private void propose(CampaignTerms terms, List<BudgetLine> budget, List<ExpectedResult> results) {
    state(terms);
    if (budget.isEmpty()) {
      throw new DomainRuleViolation("campaign.no-budget");
    }
    budget.forEach(line -> columns(line.name(), SHORT));
    budget.forEach(line -> lines.add(new LineRow(line)));
    results.forEach(result -> expected.add(new ExpectedRow(result)));
    if (expected.isEmpty()
        || results.stream().map(ExpectedResult::kind).distinct().count() != results.size()) {
      throw new DomainRuleViolation("campaign.results");
    }
    if (terms.threshold().compareTo(Money.ZERO) <= 0 || terms.threshold().compareTo(budget()) > 0) {
      throw new DomainRuleViolation("campaign.threshold");
    }
  }

  private void state(CampaignTerms terms) {
    if (terms.endsOn().isBefore(terms.startsOn())) {
      throw new DomainRuleViolation("campaign.days");
    }
    kind = terms.kind();
    name = columns(terms.name(), SHORT);
    purpose = columns(terms.purpose(), LONG);
    startsOn = terms.startsOn();
    endsOn = terms.endsOn();
    pledgeUntil = terms.pledgeUntil();
    threshold = terms.threshold().tenge();
    costKey = terms.costKey();
    weightMicro = terms.bands().micro();
    weightSmall = terms.bands().small();
    weightMedium = terms.bands().medium();
    weightLarge = terms.bands().large();
    statePercent = terms.statePart().percent();
    stateCeiling = terms.statePart().ceiling().tenge();
  }

  private static LocalizedColumns columns(LocalizedText text, int longest) {
    int length = Math.max(text.kk().length(), Math.max(text.ru().length(), text.en().length()));
    if (length > longest) {
      throw new DomainRuleViolation("campaign.text-length", longest);
    }
    return LocalizedColumns.of(text);
  }

  /** Lets members pledge, until the deadline. */
  public void openPledging(Instant at) {
    if (!at.isBefore(pledgeUntil)) {
      throw new DomainRuleViolation("campaign.deadline-past");
    }
    become(CampaignStatus.PLEDGING, at);
  }

  /** Refuses unless a member may pledge or change a pledge at that moment. */
  public void requirePledging(Instant at) {
    if (status != CampaignStatus.PLEDGING || ballotOpen) {
      throw new DomainRuleViolation("campaign.not-pledging", status);
    }
    if (at.isAfter(pledgeUntil)) {
      throw new DomainRuleViolation("campaign.deadline-past");
    }
  }

  /** Refuses unless the council may be asked now. */
  public void requireBallotable(Money pledged) {
    if (status != CampaignStatus.PLEDGING || ballotOpen) {
      throw new DomainRuleViolation("campaign.transition", status, CampaignStatus.APPROVED);
    }
    if (!isReachedBy(pledged)) {
      throw new DomainRuleViolation("campaign.below-threshold");
    }
  }

  /** Whether what is pledged suffices for the council to be asked. */
  public boolean isReachedBy(Money pledged) {
    return pledged.tenge().compareTo(threshold) >= 0;
  }

  /** The ballot on it is open; pledges are frozen meanwhile. */
  public void putToVote(Long ballot, Instant at) {
    ballotId = ballot;
    ballotOpen = true;
    changedAt = at;
  }

  /** Takes the outcome; without a quorum the question may be put again. */
  public void balloted(BallotOutcome outcome, Instant at) {
    endBallot(at);
    switch (outcome) {
      case CARRIED -> become(CampaignStatus.APPROVED, at);
      case NOT_CARRIED, TIED -> become(CampaignStatus.CANCELLED, at);
      case NO_QUORUM -> changedAt = at;
    }
  }

  /** The ballot is over without an outcome: it was annulled. */
  public void endBallot(Instant at) {
    if (status != CampaignStatus.PLEDGING || !ballotOpen) {
      throw new DomainRuleViolation("campaign.not-pledging", status);
    }
    ballotOpen = false;
    changedAt = at;
  }

  /** Begins the campaign itself. */
  public void start(Instant at) {
    become(CampaignStatus.RUNNING, at);
  }

  /** No expense is claimed any more; what was claimed is decided on. */
  public void examineClaims(Instant at) {
    become(CampaignStatus.CLAIMS, at);
  }

  /** Gives it up; the caller returns the pledges. */
  public void cancel(String ground, boolean anyClaim, Instant at) {
    if (ballotOpen) {
      throw new DomainRuleViolation("campaign.ballot-open");
    }
    if (anyClaim) {
      throw new DomainRuleViolation("campaign.claimed");
    }
    become(CampaignStatus.CANCELLED, at);
    reason = ground;
  }

  /** Shares a total among the payers; the caller gives each the share. */
  public CostSplit split(Money total, List<Payer> payers, Instant at) {
    requireStatus(CampaignStatus.CLAIMS);
    CostSplit split = CostSplit.of(total, terms().statePart(), payers);
    splitTotal = total.tenge();
    changedAt = at;
    return split;
  }

  /** Whether the stored shares are those of another total; false where none were made. */
  public boolean isSplitOutOfDate(Money total) {
    return splitTotal != null && splitTotal.compareTo(total.tenge()) != 0;
  }

  /**
   * Fixes the shares as they stand.
   *
   * @param total of the approved claims; must be the one that was shared
   * @param undecided claims without a decision
   */
  public void settle(Money total, long undecided, Instant at) {
    requireStatus(CampaignStatus.CLAIMS);
    if (undecided > 0) {
      throw new DomainRuleViolation("campaign.undecided", undecided);
    }
    if (splitTotal == null || isSplitOutOfDate(total)) {
      throw new DomainRuleViolation("campaign.split-out-of-date");
    }
    become(CampaignStatus.SETTLED, at);
  }

  /** What is left of the pledges has been returned; ends it. */
  public void close(Instant at) {
    become(CampaignStatus.CLOSED, at);
  }

  /** The result of a market research, in place of an earlier one. */
  public void publishResearch(Long documentId, Instant at) {
    if (kind != CampaignKind.MARKET_RESEARCH) {
      throw new DomainRuleViolation("campaign.not-research");
    }
    if (!status.isPaid() || status == CampaignStatus.CLOSED) {
      throw new DomainRuleViolation("campaign.state", status);
    }
    researchId = documentId;
    changedAt = at;
  }

  /** Refuses in any other state. */
  public void requireStatus(CampaignStatus wanted) {
    if (status != wanted) {
      throw new DomainRuleViolation("campaign.state", status);
    }
  }

  private void become(CampaignStatus next, Instant at) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("campaign.transition", status, next);
    }
    status = next;
    changedAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long clusterId() {
    return clusterId;
  }

  public CampaignStatus status() {
    return status;
  }

  public @Nullable Long ballotId() {
    return ballotId;
  }

  public boolean isBallotOpen() {
    return ballotOpen;
  }

  public @Nullable Money splitTotal() {
    return splitTotal == null ? null : new Money(splitTotal);
  }

  public @Nullable Long researchId() {
    return researchId;
  }

  /** Why it was given up; null where it was not, or where the council did not carry it. */
  public @Nullable String reason() {
    return reason;
  }

  public CampaignTerms terms() {
    return new CampaignTerms(
        kind,
        name.toText(),
        purpose.toText(),
        startsOn,
        endsOn,
        pledgeUntil,
        new Money(threshold),
        costKey,
        new BandWeights(weightMicro, weightSmall, weightMedium, weightLarge),
        new StatePart(statePercent, new Money(stateCeiling)));
  }

  /** In their order. */
  public List<BudgetLine> lines() {
    return lines.stream().map(LineRow::line).toList();
  }

  /** By kind. */
  public List<ExpectedResult> expected() {
    return expected.stream()
        .map(ExpectedRow::expected)
        .sorted(Comparator.comparing(ExpectedResult::kind))
        .toList();
  }

  public Money budget() {
    return lines().stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
  }
}
