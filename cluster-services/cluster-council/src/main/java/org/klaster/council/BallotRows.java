package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.BallotCriteria;
import org.klaster.api.council.BallotRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Council;
import org.klaster.vocabulary.council.BallotStatus;

/** Lists of ballots: what the caller may see, two statements a page. */
@ApplicationScoped
public class BallotRows {

  private static final String FROM = " from Ballot b, Council c where c.id = b.councilId and ";

  /** The caller's seat in the electorate still has to vote, or to break the tie. */
  static final String MINE =
      "(exists (select ms.id from BallotSeat ms where ms.ballotId = b.id and ms.personId = :me"
          + " and ms.recusal is null and ((b.status = OPEN and not exists"
          + " (select mv.id from Vote mv where mv.ballotId = b.id and mv.seatId = ms.seatId))"
          + " or (b.status = CLOSED and ms.acting is not null))))";

  static final String ENTITLED =
      "(select count(es) from BallotSeat es where es.ballotId = b.id and es.recusal is null)";

  static final String VOTED =
      "(select count(vs) from BallotSeat vs where vs.ballotId = b.id and vs.recusal is null"
          + " and exists (select v.id from Vote v where v.ballotId = b.id and v.seatId = vs.seatId))";

  private static final Map<String, String> SORTS =
      Map.of("closes", "b.closesAt", "opened", "b.opensAt", "status", "b.status");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilAccess access;

  public Page<BallotRow> search(BallotCriteria criteria, PageRequest page) {
    String where = CouncilAccess.BALLOT_VISIBLE + filter(criteria);
    List<BallotRow> rows =
        bind(
                entities.createQuery(
                    "select b, c, "
                        + ENTITLED
                        + ", "
                        + VOTED
                        + ", case when "
                        + MINE
                        + " then true else false end"
                        + FROM
                        + where
                        + order(page),
                    Object[].class),
                criteria)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(BallotRows::row)
            .toList();
    long total =
        bind(entities.createQuery("select count(b)" + FROM + where, Long.class), criteria)
            .getSingleResult();
    return new Page<>(rows, total, page);
  }

  private static String filter(BallotCriteria criteria) {
    return (criteria.clusterId() == null ? "" : " and c.clusterId = :cluster")
        + (criteria.status() == null ? "" : " and b.status = :status")
        + (criteria.waitingForMe() ? " and " + MINE : "");
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, BallotCriteria criteria) {
    access.bind(query);
    if (criteria.clusterId() != null) {
      query.setParameter("cluster", criteria.clusterId());
    }
    if (criteria.status() != null) {
      query.setParameter("status", criteria.status());
    }
    return query;
  }

  private static String order(PageRequest page) {
    if (page.sort() == null) {
      return " order by b.id desc";
    }
    String column = SORTS.get(page.sort());
    if (column == null) {
      throw new InvalidInput("sort", "sort.unknown", page.sort());
    }
    return " order by " + column + (page.descending() ? " desc" : "") + ", b.id desc";
  }

  private static BallotRow row(Object[] columns) {
    Ballot ballot = (Ballot) columns[0];
    Council council = (Council) columns[1];
    boolean annulled = ballot.status() == BallotStatus.ANNULLED;
    return new BallotRow(
        ballot.id(),
        council.clusterId(),
        council.name(),
        ballot.subjectType(),
        ballot.subjectId(),
        ballot.question(),
        ballot.status(),
        annulled ? null : ballot.outcome(),
        ballot.opensAt(),
        ballot.closesAt(),
        ((Number) columns[2]).intValue(),
        ((Number) columns[3]).intValue(),
        (Boolean) columns[4]);
  }
}
