package org.klaster.platform.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.klaster.domain.shared.OutboxMessage;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.OutboxState;

/** Delivers one message in a transaction of its own, under the lock of its row. */
@Stateless
@PermitAll
public class OutboxDelivery {

  private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());

  /** Hibernate's word for: leave out what another server is delivering just now. */
  private static final int SKIP_LOCKED = -2;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject @Any private Instance<OutboxHandler> handlers;

  /**
   * Delivers the message that is due for longest.
   *
   * @param slow whether of the slow kinds, or of all others
   * @return whether there was one
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean deliverNext(boolean slow) {
    List<OutboxMessage> due =
        entities
            .createQuery(
                "select m from OutboxMessage m where m.state = :pending and m.nextAttemptAt <= :now and m.kind "
                    + (slow ? "in" : "not in")
                    + " :slow order by m.id",
                OutboxMessage.class)
            .setParameter("slow", slowKinds())
            .setParameter("pending", OutboxState.PENDING)
            .setParameter("now", clock.now())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
            .setMaxResults(1)
            .getResultList();
    due.forEach(this::deliver);
    return !due.isEmpty();
  }

  private void deliver(OutboxMessage message) {
    try {
      handler(message.kind()).deliver(payload(message));
      message.delivered(clock.now());
    } catch (Postponed e) {
      message.postponed(e.until());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Outbox message " + message.id() + " was not delivered", e);
      message.failed(String.valueOf(e.getMessage()), clock.now());
    }
  }

  private Set<String> slowKinds() {
    return handlers.stream()
        .filter(OutboxHandler::isSlow)
        .map(OutboxHandler::kind)
        .collect(Collectors.toSet());
  }

  private OutboxHandler handler(String kind) {
    return handlers.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody delivers " + kind));
  }

  private static Map<String, String> payload(OutboxMessage message) {
    Map<String, String> payload = new HashMap<>();
    try (var reader = Json.createReader(new StringReader(message.payload()))) {
      reader
          .readObject()
          .forEach((key, value) -> payload.put(key, ((JsonString) value).getString()));
    }
    return payload;
  }
}
