package org.klaster.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.klaster.domain.shared.OutboxMessage;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;

/** Where a service leaves a message to another system; it stands or falls with the transaction. */
@ApplicationScoped
public class Outbox {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /**
   * @param kind which handler delivers it
   * @param subject what it concerns, so that its progress can be shown there
   */
  public void enqueue(String kind, Subject subject, Map<String, String> payload) {
    var json = Json.createObjectBuilder();
    payload.forEach(json::add);
    entities.persist(
        new OutboxMessage(
            kind, subject.type(), subject.key(), json.build().toString(), clock.now()));
  }

  /** The newest message of that kind about the subject. */
  public Optional<OutboxMessage> latest(String kind, Subject subject) {
    return entities
        .createQuery(
            "select m from OutboxMessage m where m.kind = :kind and m.subjectType = :type and m.subjectKey = :key"
                + " order by m.id desc",
            OutboxMessage.class)
        .setParameter("kind", kind)
        .setParameter("type", subject.type())
        .setParameter("key", subject.key())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
