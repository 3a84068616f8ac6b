package org.klaster.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.AuditCheckView;
import org.klaster.api.shared.AuditLog;
import org.klaster.vocabulary.shared.AuditCheckState;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** Verifications of the chain, and the comparison with a seal that was kept outside. */
@Named
@RequestScoped
public class AuditVerificationBacking {

  @Inject private AuditLog log;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable List<AuditCheckView> checks;
  private @Nullable Boolean holds;

  public String start() {
    log.startVerification();
    return flash.done("audit.verify.started", "/app/audit/verify.xhtml");
  }

  public List<AuditCheckView> getChecks() {
    if (checks == null) {
      checks = log.verifications();
    }
    return checks;
  }

  /** The one that runs; null where none does. */
  public @Nullable AuditCheckView getRunning() {
    return getChecks().stream()
        .filter(check -> check.state() == AuditCheckState.RUNNING)
        .findFirst()
        .orElse(null);
  }

  public boolean isCompared() {
    return address.number("number") != null && address.text("hash") != null;
  }

  /** Whether what was kept is what the chain says. */
  public boolean isHolds() {
    if (holds == null) {
      Long number = address.number("number");
      String hash = address.text("hash");
      holds = number != null && hash != null && log.holds(number, hash);
    }
    return holds;
  }
}
