package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.WorkItem;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * The end of a joint purchase that came to nothing, whatever state it was in: its members, bidders
 * and invited suppliers are told by mail, and find it with its ground in "My work" for a while.
 * Before it was published no supplier knew of it, so that none is told.
 */
@ApplicationScoped
public class TenderEndings implements WorkSource {

  private static final String NEEDS =
      " from DemandLine d, TenderLot l where l.id = d.lotId and d.quantity > 0 and l.tenderId = ";
  private static final String BIDS = " from Bid b where b.status <> :withdrawn and b.tenderId = ";
  private static final String INVITED =
      " from TenderInvitation i, Organisation o, Tender p where o.legalId = i.legalId"
          + " and p.id = i.tenderId and p.publishedAt is not null and i.tenderId = ";

  private static final String ENDED =
      "select t.id, t.name, t.ending, t.reason from Tender t where t.ending is not null"
          + " and t.changedAt > :since and (exists (select d.id"
          + NEEDS
          + "t.id and d.organisationId in :own) or exists (select b.id"
          + BIDS
          + "t.id and b.organisationId in :own) or exists (select i.id"
          + INVITED
          + "t.id and o.id in :own)) order by t.changedAt desc";

  private static final int DAYS = 14;
  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private TenderMails mails;
  @Inject private Event<BeforeTakingBack> taken;
  @Inject private DatabaseClock clock;

  /** The coordinator gives it up; the tender is held. */
  void cancel(Tender tender, String words) {
    taken.fire(new BeforeTakingBack(tender));
    tender.cancel(words.strip(), clock.now());
    tell(tender);
  }

  /**
   * Ends a tender that is held.
   *
   * @param words what was said of it; null where nobody decided that
   */
  public void fail(Tender tender, TenderEnding how, @Nullable String words, Instant at) {
    tender.fail(how, words == null ? null : words.strip(), at);
    tell(tender);
  }

  /** Tells all whom the end of the tender concerns. */
  public void tell(Tender tender) {
    TenderEnding ending = tender.ending();
    Set<Long> all = new LinkedHashSet<>(of(tender, "select distinct d.organisationId" + NEEDS));
    all.addAll(
        entities
            .createQuery("select distinct b.organisationId" + BIDS + ":tender", Long.class)
            .setParameter("tender", tender.id())
            .setParameter("withdrawn", BidStatus.WITHDRAWN)
            .getResultList());
    all.addAll(of(tender, "select distinct o.id" + INVITED));
    String page = "/app/procurement/tender.xhtml?id=" + tender.id();
    if (ending == TenderEnding.NO_CONTRACT) {
      mails.tell(tender, MailTemplate.TENDER_ENDED, all, page);
    } else if (ending != null) {
      mails.calledOff(tender, ending, all, page);
    }
  }

  private List<Long> of(Tender tender, String query) {
    return entities
        .createQuery(query + ":tender", Long.class)
        .setParameter("tender", tender.id())
        .getResultList();
  }

  @Override
  public List<WorkItem> waiting() {
    Set<Long> own = access.is(Roles.PARTICIPANT) ? access.ownOrganisations() : Set.of();
    List<WorkItem> ended = new ArrayList<>();
    if (!own.isEmpty()) {
      entities
          .createQuery(ENDED, Object[].class)
          .setParameter("since", clock.now().minusSeconds(DAYS * 86_400L))
          .setParameter("withdrawn", BidStatus.WITHDRAWN)
          .setParameter("own", own)
          .setMaxResults(MOST)
          .getResultStream()
          .forEach(row -> ended.add(item(row)));
    }
    return ended;
  }

  private static WorkItem item(Object[] row) {
    return new WorkItem(
        WorkKind.TENDER_ENDED,
        ((LocalizedColumns) row[1]).toText(),
        ((TenderEnding) row[2]).ground((String) row[3]),
        null,
        row[0].toString());
  }
}
