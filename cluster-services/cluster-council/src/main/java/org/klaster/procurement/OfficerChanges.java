package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.api.procurement.OfficerView;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderOfficerChange;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.mail.Recipient;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.MailTemplate;

/** One officer follows another; members whose lines are read are told, and both officers. */
@ApplicationScoped
public class OfficerChanges {

  private static final String CHANGES =
      "select c, f.fullName, o.fullName, b.fullName from TenderOfficerChange c"
          + " join Person f on f.id = c.formerId join Person o on o.id = c.officerId"
          + " join Person b on b.id = c.changedBy where c.tenderId = :tender order by c.id desc";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private RoundOpening rounds;
  @Inject private TenderMails mails;
  @Inject private DatabaseClock clock;

  OfficerView view(Tender tender) {
    return new OfficerView(
        tender.id(),
        tender.version(),
        tender.name(),
        entities.find(Person.class, tender.officerId()).fullName(),
        tender.isOver()
            ? List.of()
            : rounds.officers(tender.clusterId()).stream()
                .filter(one -> one.personId() != tender.officerId())
                .toList(),
        entities
            .createQuery(CHANGES, Object[].class)
            .setParameter("tender", tender.id())
            .getResultStream()
            .map(
                row -> {
                  TenderOfficerChange change = (TenderOfficerChange) row[0];
                  return new OfficerView.Change(
                      (String) row[1],
                      (String) row[2],
                      change.ground(),
                      (String) row[3],
                      change.changedAt());
                })
            .toList());
  }

  void replace(Tender tender, long officer, String ground) {
    if (rounds.officers(tender.clusterId()).stream().noneMatch(one -> one.personId() == officer)) {
      throw new DomainRuleViolation("tender.officer");
    }
    requireStranger(tender, officer);
    Long former = tender.officerId();
    Bid.Author author = new Bid.Author(policy.personId(), clock.now());
    tender.replaceOfficer(officer, author.at());
    entities.persist(new TenderOfficerChange(tender, former, ground, author));
    tell(tender, former);
  }

  /** Who buys, bids or holds a share of the key is not shown the lines and ceilings of all. */
  private void requireStranger(Tender tender, long officer) {
    boolean tied =
        entities
                .createQuery(
                    "select count(r) from Representation r where r.personId = :person"
                        + " and r.validFrom <= :today"
                        + " and (r.validTo is null or r.validTo >= :today)"
                        + " and (exists (select b.id from Bid b where b.tenderId = :tender"
                        + " and b.organisationId = r.organisationId)"
                        + " or exists (select d.id from DemandLine d, TenderLot l"
                        + " where l.id = d.lotId and l.tenderId = :tender"
                        + " and d.organisationId = r.organisationId))",
                    Long.class)
                .setParameter("person", officer)
                .setParameter("today", clock.today())
                .setParameter("tender", tender.id())
                .getSingleResult()
            > 0;
    boolean opens =
        entities
                .createQuery(
                    "select count(s) from TenderKeyShare s, TenderKey k, OpenerKey o"
                        + " where k.id = s.tenderKeyId and o.id = s.openerKeyId"
                        + " and k.tenderId = :tender and o.personId = :person",
                    Long.class)
                .setParameter("tender", tender.id())
                .setParameter("person", officer)
                .getSingleResult()
            > 0;
    if (tied || opens) {
      throw new DomainRuleViolation("tender.officer");
    }
  }

  private void tell(Tender tender, Long former) {
    String link = "/app/procurement/tender.xhtml?id=" + tender.id();
    List<Long> members =
        entities
            .createQuery(
                "select distinct d.organisationId from DemandLine d, TenderLot l where"
                    + " l.id = d.lotId and l.tenderId = :tender",
                Long.class)
            .setParameter("tender", tender.id())
            .getResultList();
    mails.tell(tender, MailTemplate.TENDER_OFFICER, members, link);
    for (Long person : List.of(former, tender.officerId())) {
      mails.send(tender, MailTemplate.TENDER_OFFICER, Recipient.person(person), link);
    }
  }
}
