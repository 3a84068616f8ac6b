package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.council.BusinessGroup;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.InterestBook;
import org.klaster.domain.council.InterestBook.Belonging;
import org.klaster.domain.council.InterestBook.Recusal;
import org.klaster.domain.council.InterestDeclaration;
import org.klaster.domain.council.Seat;
import org.klaster.platform.clock.DatabaseClock;

/** Which seats the rules recuse in whose own case today. */
@ApplicationScoped
public class Recusals {

  /** As long as an electorate's words may be. */
  private static final int LONGEST = 500;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /** Business groups of the council's cluster and declarations of its seats, as of today. */
  public InterestBook book(Council council) {
    LocalDate today = clock.today();
    List<Belonging> belongings =
        entities
            .createQuery(
                "select m.groupId, m.organisationId, g from BusinessGroupMember m, BusinessGroup g"
                    + " where g.id = m.groupId and g.clusterId = :cluster and m.heldFrom <= :today"
                    + " and (m.heldUntil is null or m.heldUntil > :today)",
                Object[].class)
            .setParameter("cluster", council.clusterId())
            .setParameter("today", today)
            .getResultStream()
            .map(row -> new Belonging((Long) row[0], (Long) row[1], name((BusinessGroup) row[2])))
            .toList();
    List<InterestDeclaration> declarations =
        entities
            .createQuery(
                "select d from InterestDeclaration d where d.councilId = :council"
                    + " and d.heldFrom <= :today and (d.heldUntil is null or d.heldUntil > :today)"
                    + " order by d.id",
                InterestDeclaration.class)
            .setParameter("council", council.id())
            .setParameter("today", today)
            .getResultList();
    return new InterestBook(belongings, declarations);
  }

  /**
   * Seats that are recused, by their key.
   *
   * @param interested the organisation whose own case it is, null for none
   */
  public Map<Long, Recusal> of(Council council, Collection<Seat> seats, @Nullable Long interested) {
    Map<Long, Recusal> recused = new HashMap<>();
    if (interested == null) {
      return recused;
    }
    InterestBook book = book(council);
    Set<Long> representatives = representatives(interested);
    seats.forEach(
        seat ->
            book.recusal(seat, interested, representatives)
                .ifPresent(recusal -> recused.put(seat.id(), recusal)));
    return recused;
  }

  /** People who act for the organisation today. */
  private Set<Long> representatives(Long organisationId) {
    return new HashSet<>(
        entities
            .createQuery(
                "select r.personId from Representation r where r.organisationId = :organisation"
                    + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)",
                Long.class)
            .setParameter("organisation", organisationId)
            .setParameter("today", clock.today())
            .getResultList());
  }

  /** A record is read in any language: the group's name stands in Kazakh and in Russian. */
  private static String name(BusinessGroup group) {
    String kk = group.name().kk();
    String ru = group.name().ru();
    String both = kk.equals(ru) ? kk : kk + " / " + ru;
    return both.length() <= LONGEST ? both : both.substring(0, LONGEST);
  }
}
