package org.klaster.procurement.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.TenderMails;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.TenderStatus;

/** Reminds of answers and signatures whose last moment is near, each person once. */
@Stateless
@PermitAll
public class AnswerReminderRun {

  /** How long before the last moment those who have not answered are reminded. */
  private static final Duration NOTICE = Duration.ofDays(3);

  private static final String OPEN =
      "select l.organisationId, s.answerUntil, s.id from TenderLot o, LotSaving s, TenderSaving l,"
          + " Tender t where o.tenderId = t.id and t.id = :tender and s.lotId = o.id and s.savingKey"
          + " = t.savingKey and s.answerUntil between :now and :soon and s.revision = (select"
          + " max(n.revision) from LotSaving n where n.lotId = s.lotId and n.savingKey ="
          + " s.savingKey) and l.savingId = s.id and l.answer is null and (l.leaveGround is not null"
          + " or l.askedAgain = true) order by l.organisationId";
  private static final String UNSIGNED =
      "select c from PurchaseContract c where c.tenderId = :tender and c.status = :drawn"
          + " and c.signUntil between :now and :soon order by c.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderMails mails;
  @Inject private DatabaseClock clock;

  /** Ids of tenders in which something is waited for that is due soon. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    Instant now = clock.now();
    return entities
        .createQuery(
            "select t.id from Tender t where t.status = :awarded and (exists (select c.id from"
                + " PurchaseContract c where c.tenderId = t.id and c.status = :drawn and c.signUntil"
                + " between :now and :soon) or exists (select s.id from TenderLot o, LotSaving s"
                + " where o.tenderId = t.id and s.lotId = o.id and s.answerUntil between :now and"
                + " :soon)) order by t.id",
            Long.class)
        .setParameter("awarded", TenderStatus.AWARDED)
        .setParameter("drawn", ContractStatus.DRAWN)
        .setParameter("now", now)
        .setParameter("soon", now.plus(NOTICE))
        .getResultList();
  }

  /** Reminds those of one tender. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void remind(long tenderId) {
    Tender tender = entities.find(Tender.class, tenderId);
    Instant now = clock.now();
    for (Object[] row :
        entities
            .createQuery(OPEN, Object[].class)
            .setParameter("tender", tenderId)
            .setParameter("now", now)
            .setParameter("soon", now.plus(NOTICE))
            .getResultList()) {
      mails.remind(tender, (Instant) row[1], List.of((Long) row[0]), "saving-due " + row[2]);
    }
    for (PurchaseContract contract :
        entities
            .createQuery(UNSIGNED, PurchaseContract.class)
            .setParameter("tender", tenderId)
            .setParameter("drawn", ContractStatus.DRAWN)
            .setParameter("now", now)
            .setParameter("soon", now.plus(NOTICE))
            .getResultList()) {
      Instant until = contract.signUntil();
      if (until != null) {
        mails.remind(tender, until, missing(contract), "contract-due " + contract.id());
      }
    }
  }

  private static List<Long> missing(PurchaseContract contract) {
    return Stream.of(ContractSide.values())
        .filter(side -> contract.signedAt(side) == null)
        .map(side -> side == ContractSide.BUYER ? contract.buyerId() : contract.supplierId())
        .toList();
  }
}
