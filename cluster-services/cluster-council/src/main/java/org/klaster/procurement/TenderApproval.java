package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotDecided;
import org.klaster.api.council.BallotOutcomeHandler;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.OpenBallot;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The council's ballots on a tender. That on the terms chooses the key of the saving too, before
 * any bid is there; what follows from one on the award is told by {@link AwardBalloted}.
 */
@ApplicationScoped
public class TenderApproval implements BallotOutcomeHandler {

  /** Leaves room for the label within the 500 characters of a question. */
  private static final int LONGEST_NAME = 300;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Ballots ballots;
  @Inject private TenderTermsBook book;
  @Inject private OpenerRules openerRules;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;
  @Inject private Event<AwardBalloted> awards;

  /** Opens the ballot on the terms, which are whole; a repeat names the one before. */
  long open(Tender tender) {
    return open(tender, question(tender, key(tender)), tender.ballotId());
  }

  /**
   * Opens a ballot on a tender that is held, with a question of the caller's.
   *
   * @param earlier the ballot that is repeated; null where the question is put for the first time
   */
  public long open(Tender tender, LocalizedText question, @Nullable Long earlier) {
    return ballots.open(
        new OpenBallot(
            tender.clusterId(), Tender.SUBJECT_TYPE, tender.id(), question, null, null, earlier));
  }

  private SavingKey key(Tender tender) {
    TenderTerms terms = book.newest(tender).orElseThrow();
    return Objects.requireNonNull(terms.terms().savingKey());
  }

  /** A label, a name and the key of the saving: no suffix has to agree with the name. */
  public static LocalizedText question(Tender tender, SavingKey key) {
    LocalizedText name = tender.name();
    return new LocalizedText(
        "Бірлескен сатып алу шарттарын мақұлдау: "
            + cut(name.in(Language.KK))
            + ". Үнемді бөлу тәсілі: "
            + key(key, Language.KK),
        "Одобрение условий совместной закупки: "
            + cut(name.in(Language.RU))
            + ". Способ распределения экономии: "
            + key(key, Language.RU),
        "Approval of the terms of a joint purchase: "
            + cut(name.in(Language.EN))
            + ". The saving is shared: "
            + key(key, Language.EN));
  }

  private static String key(SavingKey key, Language language) {
    LocalizedText text =
        switch (key) {
          case EQUAL_PRICE -> new LocalizedText("бірыңғай баға", "единая цена", "equal price");
          case PROPORTIONAL ->
              new LocalizedText(
                  "жеке шығынға пропорционал",
                  "пропорционально затратам в одиночку",
                  "in proportion to the cost alone");
          case SHAPLEY ->
              new LocalizedText(
                  "үлесі бойынша (Шепли)", "по вкладу (Шепли)", "by contribution (Shapley)");
        };
    return text.in(language);
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  @Override
  public String subjectType() {
    return Tender.SUBJECT_TYPE;
  }

  @Override
  public void decided(BallotDecided decided) {
    Tender tender = entities.find(Tender.class, decided.subjectId());
    Instant now = clock.now();
    tender.endBallot(now);
    if (tender.status() != TenderStatus.DEMAND_CLOSED) {
      awards.fire(new AwardBalloted(tender.id(), decided.outcome(), now));
    } else if (decided.outcome() == BallotOutcome.CARRIED) {
      tender.approveTerms(key(tender), openerRules.inForce(tender.clusterId()).id(), now);
    }
    auditTrail.changed(
        "tender.balloted",
        Subject.of(Tender.SUBJECT_TYPE, tender.id()),
        Map.of("outcome", decided.outcome()));
  }

  @Override
  public void annulled(long ballotId, long subjectId, String reason) {
    Tender tender = entities.find(Tender.class, subjectId);
    Instant now = clock.now();
    tender.endBallot(now);
    if (tender.status() != TenderStatus.DEMAND_CLOSED) {
      awards.fire(new AwardBalloted(tender.id(), null, now));
    }
    auditTrail.changed(
        "tender.ballot-annulled", Subject.of(Tender.SUBJECT_TYPE, subjectId), Map.of());
  }
}
