package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.EvaluationView.EarlierScore;
import org.klaster.api.procurement.EvaluationView.ExcludedBid;
import org.klaster.api.procurement.ObjectionView;
import org.klaster.domain.procurement.AwardObjection;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.KeptScore;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/** Objections as they are shown, with what they changed. */
@ApplicationScoped
public class ObjectionViews {

  private static final String OBJECTIONS =
      "select x, n.name, r.name from AwardObjection x join Bid b on b.id = x.bidId"
          + " join Organisation n on n.id = b.organisationId"
          + " left join Bid m on m.id = x.remedyBidId"
          + " left join Organisation r on r.id = m.organisationId where x.tenderId = :tender"
          + " order by x.id";
  private static final String EARLIER =
      "select k, l.position, n.name from KeptScore k join AwardObjection x on x.id = k.objectionId"
          + " join TenderLot l on l.id = k.lotId join Bid b on b.id = k.bidId"
          + " join Organisation n on n.id = b.organisationId where x.tenderId = :tender"
          + " order by k.objectionId, l.position, k.rank";
  private static final String EXCLUDED =
      "select b, n.name, (select count(o) from BidOffer o where o.bidId = b.id) from Bid b"
          + " join Organisation n on n.id = b.organisationId where b.tenderId = :tender"
          + " and b.status = :disqualified order by b.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  List<ObjectionView> of(Tender tender) {
    return entities
        .createQuery(OBJECTIONS, Object[].class)
        .setParameter("tender", tender.id())
        .getResultStream()
        .map(
            row -> {
              AwardObjection objection = (AwardObjection) row[0];
              return new ObjectionView(
                  objection.id(),
                  ((LocalizedColumns) row[1]).toText(),
                  objection.objection(),
                  objection.filedAt(),
                  objection.upheld(),
                  objection.ground(),
                  objection.remedy(),
                  objection.remedyBidId() == null ? null : name(row[2]));
            })
        .toList();
  }

  private static @Nullable LocalizedText name(@Nullable Object columns) {
    return columns == null ? null : ((LocalizedColumns) columns).toText();
  }

  List<EarlierScore> earlier(Tender tender) {
    return entities
        .createQuery(EARLIER, Object[].class)
        .setParameter("tender", tender.id())
        .getResultStream()
        .map(
            row -> {
              KeptScore kept = (KeptScore) row[0];
              return new EarlierScore(
                  kept.objectionId(),
                  kept.keptAt(),
                  (Integer) row[1],
                  ((LocalizedColumns) row[2]).toText(),
                  kept.rank(),
                  kept.price(),
                  kept.marks(),
                  kept.points(),
                  kept.isProposed());
            })
        .toList();
  }

  List<ExcludedBid> excluded(Tender tender) {
    return entities
        .createQuery(EXCLUDED, Object[].class)
        .setParameter("tender", tender.id())
        .setParameter("disqualified", BidStatus.DISQUALIFIED)
        .getResultStream()
        .map(
            row -> {
              Bid bid = (Bid) row[0];
              return new ExcludedBid(
                  bid.id(), ((LocalizedColumns) row[1]).toText(), bid.fault(), (Long) row[2] > 0);
            })
        .toList();
  }
}
