package org.klaster.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.klaster.api.shared.BusinessException;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;

/**
 * Refusals of a transaction, kept back until it has ended: they are recorded in a transaction of
 * their own, and to wait for its connection while the refused one still holds its locks would let
 * everybody wait who waits for those locks with a connection in hand.
 */
@ApplicationScoped
public class PendingRefusals {

  private static final String PENDING = PendingRefusals.class.getName();

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject private CurrentActor currentActor;
  @Inject private RefusalRecorder recorder;

  /** Whether {@link #begin} was called in the current transaction. */
  public boolean hasBegun() {
    return transaction.getResource(PENDING) != null;
  }

  /** Takes up the refusals of the current transaction, which is active. */
  public void begin() {
    List<Refusal> pending = new ArrayList<>();
    transaction.putResource(PENDING, pending);
    transaction.registerInterposedSynchronization(new RecordAfterwards(recorder, pending));
  }

  /** Records a refusal: at the transaction's end, or at once where there is none. */
  @SuppressWarnings("unchecked")
  public void add(String operation, BusinessException refusal) {
    Refusal refused =
        new Refusal(
            currentActor.get(), operation, refusal.code(), List.copyOf(refusal.arguments()));
    if (transaction.getTransactionKey() != null && hasBegun()) {
      ((List<Refusal>) transaction.getResource(PENDING)).add(refused);
    } else {
      refused.record(recorder);
    }
  }

  private record Refusal(Actor actor, String operation, String code, List<Object> arguments) {

    void record(RefusalRecorder recorder) {
      CurrentActor.runAs(actor, () -> recorder.record(operation, code, arguments));
    }
  }

  private record RecordAfterwards(RefusalRecorder recorder, List<Refusal> pending)
      implements Synchronization {

    @Override
    public void beforeCompletion() {
      // A refused transaction is rolled back: nothing is done before it is.
    }

    @Override
    public void afterCompletion(int status) {
      pending.forEach(refusal -> refusal.record(recorder));
      pending.clear();
    }
  }
}
