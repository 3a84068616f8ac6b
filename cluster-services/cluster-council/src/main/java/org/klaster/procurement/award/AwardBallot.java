package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.TenderApproval;
import org.klaster.procurement.TenderEndings;
import org.klaster.procurement.saving.SavingMails;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;

/** The council's say on an award; the tender is held. */
@ApplicationScoped
public class AwardBallot {

  /** Leaves room for the label within the 500 characters of a question. */
  private static final int LONGEST_NAME = 400;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderApproval approval;
  @Inject private AwardMails mails;
  @Inject private TenderEndings endings;
  @Inject private SavingMails members;

  void open(Tender tender, Instant at) {
    requireNone(tender);
    // A ballot tells nobody the figures: the table stands on the tender's page.
    LocalizedText question = question(tender);
    long ballot = approval.open(tender, question, earlier(tender, question));
    tender.proposeAward(at);
    tender.putToVote(ballot, at);
  }

  /** The newest ballot on the award: those on the terms asked something else. */
  private @Nullable Long earlier(Tender tender, LocalizedText question) {
    return entities
        .createQuery(
            "select max(b.id) from Ballot b where b.subjectType = :type and b.subjectId = :tender"
                + " and b.question.kk = :question",
            Long.class)
        .setParameter("type", Tender.SUBJECT_TYPE)
        .setParameter("tender", tender.id())
        .setParameter("question", question.kk())
        .getSingleResult();
  }

  /** A label and a name: no suffix has to agree with the name in any of the languages. */
  public static LocalizedText question(Tender tender) {
    LocalizedText name = tender.name();
    return new LocalizedText(
        "Бірлескен сатып алудың жеңімпаздарын бекіту: " + cut(name.in(Language.KK)),
        "Утверждение победителей совместной закупки: " + cut(name.in(Language.RU)),
        "Award of a joint purchase: " + cut(name.in(Language.EN)));
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  void requireNone(Tender tender) {
    if (tender.isBallotOpen()) {
      throw new DomainRuleViolation("tender.ballot-open");
    }
  }

  /** All bids are rejected: the council has nothing to say any more. */
  void reject(Tender tender, String ground, Instant at) {
    endings.fail(tender, TenderEnding.BIDS_REJECTED, ground, at);
  }

  void tell(Tender tender) {
    mails.toBidders(tender);
  }

  /** Bidders of the award, and members that have to say whether they stay. */
  void tell(Tender tender, Set<Long> asked) {
    tell(tender);
    members.asked(tender, asked);
  }
}
