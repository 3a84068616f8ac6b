package org.klaster.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klaster.platform.actor.CurrentActor;

/**
 * Where services say what was done, refused or read. Events of a transaction are kept back to its
 * end and chained in one go just before the commit, so that the chain's lock is held briefly and an
 * event exists if and only if its change does.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String PENDING = AuditTrail.class.getName();

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject private CurrentActor currentActor;
  @Inject private AuditChain chain;
  @Inject private AuditPersons persons;

  /**
   * A change was made.
   *
   * @param operation stable name, for example {@code ballot.vote}
   * @param details what a later reader needs; names of accounts under {@code person}, addresses
   *     under {@code email}, which are kept apart; no other personal data, no report values
   */
  public void changed(String operation, Subject subject, Map<String, ?> details) {
    append(operation, Outcome.CHANGED, subject, details);
  }

  /** A sensitive field was read. */
  public void read(String operation, Subject subject, Map<String, ?> details) {
    append(operation, Outcome.READ, subject, details);
  }

  void refused(String operation, Subject subject, Map<String, ?> details) {
    append(operation, Outcome.REFUSED, subject, details);
  }

  private void append(String operation, Outcome outcome, Subject subject, Map<String, ?> details) {
    append(
        new AuditEntry(
            persons.reference(currentActor.get()),
            operation,
            outcome,
            persons.reference(subject),
            AuditRecord.details(persons.reference(details))));
  }

  @SuppressWarnings("unchecked")
  private void append(AuditEntry entry) {
    var pending = (List<AuditEntry>) transaction.getResource(PENDING);
    if (pending == null) {
      List<AuditEntry> entries = new ArrayList<>();
      transaction.putResource(PENDING, entries);
      transaction.registerInterposedSynchronization(new ChainBeforeCommit(chain, entries));
      pending = entries;
    }
    pending.add(entry);
  }

  private record ChainBeforeCommit(AuditChain chain, List<AuditEntry> entries)
      implements Synchronization {

    @Override
    public void beforeCompletion() {
      chain.append(entries);
    }

    @Override
    public void afterCompletion(int status) {
      entries.clear();
    }
  }
}
