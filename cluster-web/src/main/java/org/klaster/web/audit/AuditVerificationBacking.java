package org.klaster.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.AuditLog;
import org.klaster.api.shared.AuditVerdict;
import org.klaster.web.shared.ListAddress;

/** Verifies the chain when the person asks for it. */
@Named
@RequestScoped
public class AuditVerificationBacking {

  @Inject private AuditLog log;
  @Inject private ListAddress address;

  private @Nullable AuditVerdict verdict;

  /** What the verifier found, null before it was asked. */
  public @Nullable AuditVerdict getVerdict() {
    if (verdict == null && address.text("run") != null) {
      verdict = log.verify();
    }
    return verdict;
  }
}
