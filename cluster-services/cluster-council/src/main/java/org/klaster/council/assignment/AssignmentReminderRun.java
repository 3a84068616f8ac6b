package org.klaster.council.assignment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.klaster.platform.clock.DatabaseClock;

/** Reminds of one assignment in a transaction of its own; on two servers each is reminded once. */
@Stateless
@PermitAll
public class AssignmentReminderRun {

  @Inject private DatabaseClock clock;
  @Inject private AssignmentMails mails;

  /** Ids of the assignments of which somebody may have to be reminded. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    return mails.dueSoon(clock.today());
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void remind(long assignmentId) {
    mails.due(assignmentId);
  }
}
