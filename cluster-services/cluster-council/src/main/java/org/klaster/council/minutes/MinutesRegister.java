package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;

/** Finds and keeps versions of minutes and what was signed and said. */
@ApplicationScoped
public class MinutesRegister {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  Optional<MinutesRevision> last(Meeting meeting) {
    return entities
        .createQuery(
            "select r from MinutesRevision r where r.meetingId = :meeting order by r.number desc",
            MinutesRevision.class)
        .setParameter("meeting", meeting.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Signatures of a version, the chair's first. */
  List<MinutesSignature> signatures(MinutesRevision revision) {
    return entities
        .createQuery(
            "select s from MinutesSignature s where s.revisionId = :revision"
                + " order by s.function, s.id",
            MinutesSignature.class)
        .setParameter("revision", revision.id())
        .getResultList();
  }

  /** Comments to all versions with the number of each, the oldest first. */
  List<Object[]> comments(Meeting meeting) {
    return entities
        .createQuery(
            "select c, r.number from MinutesComment c, MinutesRevision r"
                + " where r.id = c.revisionId and r.meetingId = :meeting order by c.id",
            Object[].class)
        .setParameter("meeting", meeting.id())
        .getResultList();
  }

  /** Identification numbers in the certificates that the person has signed with. */
  Set<String> iins(Long person) {
    return new HashSet<>(
        entities
            .createQuery(
                "select s.ownIin from MinutesSignature s where s.personId = :person"
                    + " and s.ownIin is not null",
                String.class)
            .setParameter("person", person)
            .getResultList());
  }

  /** Whether another person has signed with a certificate of that number. */
  boolean isOfAnother(String iin, Long person) {
    return entities
            .createQuery(
                "select count(s) from MinutesSignature s where s.ownIin = :iin"
                    + " and s.personId <> :person",
                Long.class)
            .setParameter("iin", iin)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  void keep(Object row) {
    entities.persist(row);
  }
}
