package org.klaster.domain.marketing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.marketing.BandWeights;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.ClaimStatus;
import org.klaster.vocabulary.marketing.CostKey;
import org.klaster.vocabulary.marketing.CostSplit;
import org.klaster.vocabulary.marketing.ExpectedResult;
import org.klaster.vocabulary.marketing.PledgeBasis;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.marketing.ShareAnswer;
import org.klaster.vocabulary.marketing.StatePart;
import org.klaster.vocabulary.marketing.TurnoverBand;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** A campaign from its proposal to the money that goes back. */
class CampaignTest {

  private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
  private static final LocalizedText TEXT = new LocalizedText("Жәрмеңке", "Ярмарка", "Fair");
  private static final Author FIRM = new Author(10L, NOW);
  private static final Author DESK = new Author(20L, NOW);
  private static final Money MILLION = Money.of("1000000");

  @Test
  void fromTheProposalToTheMoneyThatGoesBack() {
    Campaign campaign = pledging(CampaignKind.FAIR);
    CampaignPledge small = pledged(campaign, 1L, "300000", TurnoverBand.MICRO);
    CampaignPledge large = pledged(campaign, 2L, "900000", TurnoverBand.LARGE);
    campaign.requireBallotable(Money.of("1200000"));
    campaign.putToVote(5L, NOW);
    refused("campaign.not-pledging", () -> small.pledge(campaign, MILLION, PledgeBasis.NONE, FIRM));
    campaign.balloted(BallotOutcome.CARRIED, NOW);
    campaign.start(NOW);
    CampaignClaim claim = claimed(campaign, "900000.01");
    refused("campaign.own-claim", () -> claim.decide(MILLION, null, Set.of(1L), DESK));
    refused("campaign.own-claim", () -> claim.decide(MILLION, null, Set.of(), FIRM));
    refused("campaign.granted", () -> claim.decide(MILLION, null, Set.of(), DESK));
    refused("campaign.ground-missing", () -> claim.decide(Money.of("900000"), " ", Set.of(), DESK));
    claim.decide(Money.of("900000"), "Артық", Set.of(), DESK);
    assertEquals(ClaimStatus.PARTLY_APPROVED, claim.status());
    refused("campaign.claim-decided", () -> claim.decide(Money.ZERO, "Тағы", Set.of(), DESK));
    campaign.examineClaims(NOW);
    refused("campaign.state", () -> claimed(campaign, "1"));
    Money total = Money.of("900000");
    refused("campaign.split-out-of-date", () -> campaign.settle(total, 0, NOW));
    CostSplit split =
        campaign.split(
            total, List.of(small.payer(campaign.terms()), large.payer(campaign.terms())), NOW);
    small.share(Objects.requireNonNull(split.shares().get(1L)), NOW);
    large.share(Objects.requireNonNull(split.shares().get(2L)), NOW);
    assertFalse(campaign.isSplitOutOfDate(total));
    assertTrue(campaign.isSplitOutOfDate(MILLION), "a total that moves is told");
    refused("campaign.split-out-of-date", () -> campaign.settle(MILLION, 0, NOW));
    refused("campaign.undecided", () -> campaign.settle(total, 1, NOW));
    campaign.settle(total, 0, NOW);
    small.settle();
    large.settle();
    // 900,000 less 10 % of the akimat is 810,000, by 1 to 8.
    assertEquals(Money.of("90000"), small.share());
    assertEquals(Money.of("720000"), large.share());
    assertEquals(Money.of("210000"), small.returned());
    assertEquals(Money.of("180000"), large.returned());
    campaign.close(NOW);
    assertEquals(CampaignStatus.CLOSED, campaign.status());
  }

  @Test
  void withoutAQuorumItIsAskedAgainAndARefusalEndsIt() {
    Campaign campaign = pledging(CampaignKind.FAIR);
    refused("campaign.below-threshold", () -> campaign.requireBallotable(Money.of("999999.99")));
    campaign.putToVote(5L, NOW);
    refused("campaign.ballot-open", () -> campaign.cancel("x", false, NOW));
    campaign.balloted(BallotOutcome.NO_QUORUM, NOW);
    campaign.requireBallotable(MILLION);
    campaign.putToVote(6L, NOW);
    campaign.endBallot(NOW);
    campaign.putToVote(7L, NOW);
    campaign.balloted(BallotOutcome.NOT_CARRIED, NOW);
    assertEquals(CampaignStatus.CANCELLED, campaign.status());
  }

  @Test
  void aShareThatIsNotThePledgeIsAnsweredAndARefusalIsComputedAnew() {
    Campaign campaign = pledging(CampaignKind.FAIR);
    CampaignPledge pledge = pledged(campaign, 1L, "300000", TurnoverBand.SMALL);
    refused("campaign.share-not-asked", () -> pledge.accept(FIRM));
    pledge.share(Money.of("300000"), NOW);
    refused("campaign.share-not-asked", () -> pledge.accept(FIRM));
    pledge.share(Money.of("90000"), NOW);
    assertTrue(pledge.isAsked());
    assertEquals(NOW.plus(CampaignPledge.TIME_TO_ANSWER), pledge.answerUntil());
    pledge.refuse("Жолағы басқа", FIRM);
    assertEquals(ShareAnswer.REFUSED, pledge.answer());
    pledge.share(Money.of("80000"), NOW);
    assertNull(pledge.answer(), "another share is asked anew");
    pledge.refuse("Жолағы басқа", FIRM);
    pledge.share(Money.of("80000"), NOW);
    assertEquals(ShareAnswer.UPHELD, pledge.answer());
    assertEquals("Жолағы басқа", pledge.refusal());
    refused("campaign.share-not-asked", () -> pledge.refuse("x", FIRM));
    pledge.share(Money.of("70000"), NOW);
    pledge.refuse("x", FIRM);
    pledge.accept(FIRM);
    assertNull(pledge.refusal());
    pledge.share(Money.of("70000"), NOW);
    assertEquals(ShareAnswer.ACCEPTED, pledge.answer(), "the same share stays accepted");
  }

  @Test
  void whatIsGivenUpGoesBackWhole() {
    Campaign campaign = pledging(CampaignKind.FAIR);
    CampaignPledge pledge = pledged(campaign, 1L, "300000", TurnoverBand.SMALL);
    refused("campaign.claimed", () -> campaign.cancel("x", true, NOW));
    campaign.cancel("Жәрмеңке болмайды", false, NOW);
    pledge.refund();
    assertEquals(Money.of("300000"), pledge.returned());
    assertNull(pledge.share());
  }

  @Test
  void pledgesEndAtTheDeadlineAndSayWhatTheKeyNeeds() {
    Campaign campaign = pledging(CampaignKind.FAIR);
    CampaignPledge pledge = new CampaignPledge(campaign, 1L);
    refused(
        "campaign.basis-missing", () -> pledge.pledge(campaign, MILLION, PledgeBasis.NONE, FIRM));
    Author late = new Author(10L, NOW.plusSeconds(3601));
    refused(
        "campaign.deadline-past", () -> pledge.pledge(campaign, MILLION, PledgeBasis.NONE, late));
    refused("campaign.deadline-past", () -> proposal(CampaignKind.FAIR).openPledging(late.at()));
  }

  @Test
  void onlyAMarketResearchHasADocumentAndOnlyExpectedResultsAreReported() {
    Campaign fair = pledging(CampaignKind.FAIR);
    refused("campaign.not-research", () -> fair.publishResearch(1L, NOW));
    Campaign research = pledging(CampaignKind.MARKET_RESEARCH);
    refused("campaign.state", () -> research.publishResearch(1L, NOW));
    refused(
        "campaign.state",
        () -> new CampaignResult(research, 1L, ResultKind.LEADS, BigDecimal.ONE, FIRM));
    research.putToVote(5L, NOW);
    research.balloted(BallotOutcome.CARRIED, NOW);
    research.start(NOW);
    research.publishResearch(1L, NOW);
    assertEquals(1L, research.researchId());
    refused(
        "campaign.result",
        () -> new CampaignResult(research, 1L, ResultKind.REACH, BigDecimal.ONE, FIRM));
  }

  private static CampaignClaim claimed(Campaign campaign, String amount) {
    var expense = new CampaignClaim.Expense(0, "Стенд", Money.of(amount), 3L);
    return new CampaignClaim(campaign, 1L, expense, FIRM);
  }

  private static CampaignPledge pledged(
      Campaign campaign, Long organisation, String amount, TurnoverBand band) {
    CampaignPledge pledge = new CampaignPledge(campaign, organisation);
    pledge.pledge(campaign, Money.of(amount), new PledgeBasis(band, null, null), FIRM);
    return pledge;
  }

  private static Campaign pledging(CampaignKind kind) {
    Campaign campaign = proposal(kind);
    campaign.openPledging(NOW);
    return campaign;
  }

  private static Campaign proposal(CampaignKind kind) {
    CampaignTerms terms =
        new CampaignTerms(
            kind,
            TEXT,
            TEXT,
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 3),
            NOW.plusSeconds(3600),
            MILLION,
            CostKey.TURNOVER_BAND,
            new BandWeights(1, 2, 4, 8),
            new StatePart(new BigDecimal("10"), Money.of("500000")));
    return new Campaign(
        1L,
        terms,
        List.of(new BudgetLine(TEXT, Money.of("1500000"))),
        List.of(new ExpectedResult(ResultKind.LEADS, new BigDecimal(40))),
        NOW);
  }

  private static void refused(String code, Runnable deed) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, deed::run).code());
  }
}
