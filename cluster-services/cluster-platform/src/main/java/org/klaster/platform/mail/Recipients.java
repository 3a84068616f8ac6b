package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.klaster.domain.shared.Mail;
import org.klaster.domain.shared.Person;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.mail.Standing.Tenure;
import org.klaster.vocabulary.shared.MailSuppression;

/** Finds those who are to be told, and says who is not to be written to any more. */
@ApplicationScoped
public class Recipients {

  private static final String TODAY =
      " and x.validFrom <= :today and (x.validTo is null or x.validTo >= :today) order by x.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject @Any private Instance<Standing> standings;

  /** Those who act for the organisation today. */
  public List<Recipient> representatives(long organisationId) {
    return people(
            "select x.personId from Representation x where x.organisationId = :key" + TODAY,
            organisationId)
        .stream()
        .map(person -> Recipient.representative(person, organisationId))
        .toList();
  }

  /** Those who coordinate the cluster today. */
  public List<Recipient> coordinators(long clusterId) {
    return people(
            "select x.personId from ClusterCoordination x where x.clusterId = :key" + TODAY,
            clusterId)
        .stream()
        .map(person -> Recipient.coordinator(person, clusterId))
        .toList();
  }

  /** Why the mail is not to be sent now; empty where it is. */
  Optional<MailSuppression> reasonAgainst(Mail mail, Person person) {
    if (!stands(mail)) {
      return Optional.of(MailSuppression.LEFT);
    }
    return Addresses.of(person).isEmpty()
        ? Optional.of(MailSuppression.NO_ADDRESS)
        : Optional.empty();
  }

  private boolean stands(Mail mail) {
    LocalDate today = clock.today();
    if (mail.standing().equals(Recipient.PERSON)) {
      List<Tenure> tenures =
          standings.stream().map(one -> one.tenure(mail.personId(), today)).toList();
      return tenures.contains(Tenure.OPEN) || !tenures.contains(Tenure.OVER);
    }
    long key = Objects.requireNonNull(mail.standingKey());
    return standings.stream()
        .filter(one -> one.kind().equals(mail.standing()))
        .anyMatch(one -> one.isOpen(mail.personId(), key, today));
  }

  private List<Long> people(String query, long key) {
    return entities
        .createQuery(query, Long.class)
        .setParameter("key", key)
        .setParameter("today", clock.today())
        .getResultList()
        .stream()
        .distinct()
        .toList();
  }
}
