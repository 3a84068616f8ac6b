package org.klaster.platform.job;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;

/**
 * A timer's round over what is due: on one server never two at once, as the system's own actor, and
 * what cannot be done for one thing keeps nothing else back; the next round tries it again. On two
 * servers the row's lock decides, taken by what is done.
 */
public final class DueRound {

  private final Logger log;
  private final Actor actor;
  private final AtomicBoolean running = new AtomicBoolean();

  /**
   * @param timer who makes the rounds; its log tells of failures
   * @param name the actor's name in the audit trail
   */
  public DueRound(Class<?> timer, String name) {
    this.log = Logger.getLogger(timer.getName());
    this.actor = Actor.system(name);
  }

  /**
   * Makes a round, or nothing while one is made.
   *
   * @param due ids of what is due
   * @param each what is done for one of them, in a transaction of its own
   */
  public void make(Supplier<List<Long>> due, LongConsumer each) {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      CurrentActor.runAs(actor, () -> due.get().forEach(id -> attempt(id, each)));
    } finally {
      running.set(false);
    }
  }

  private void attempt(long id, LongConsumer each) {
    try {
      each.accept(id);
    } catch (RuntimeException e) {
      log.log(Level.SEVERE, e, () -> actor.username() + " failed for " + id + "; tried again");
    }
  }
}
