package org.klaster.tests;

import org.klaster.api.shared.AuditCheckView;
import org.klaster.api.shared.AuditLog;
import org.klaster.vocabulary.shared.AuditCheckState;

/** What the auditor's verification of the whole chain finds. */
public record Verification(AuditCheckView check) {

  /** Starts one and waits for its end. */
  public static Verification of(TestKlaster klaster) {
    AuditLog log = klaster.as(Account.AUDITOR).service(AuditLog.class);
    Await.until("no verification runs", () -> !isRunning(log));
    long started = log.startVerification();
    Await.until("the verification ends", () -> !isRunning(log));
    return new Verification(
        log.verifications().stream().filter(one -> one.id() == started).findFirst().orElseThrow());
  }

  public boolean intact() {
    return check.state() == AuditCheckState.INTACT;
  }

  private static boolean isRunning(AuditLog log) {
    return log.verifications().stream().anyMatch(one -> one.state() == AuditCheckState.RUNNING);
  }
}
