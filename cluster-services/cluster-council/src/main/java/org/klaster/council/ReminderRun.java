package org.klaster.council;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.klaster.platform.clock.DatabaseClock;

/** Reminds of one ballot in a transaction of its own; on two servers each is reminded once. */
@Stateless
@PermitAll
public class ReminderRun {

  @Inject private DatabaseClock clock;
  @Inject private BallotMails mails;

  /** Ids of the ballots of which somebody may have to be reminded. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    return mails.closingSoon(clock.now());
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void remind(long ballotId) {
    mails.closesSoon(ballotId);
  }
}
