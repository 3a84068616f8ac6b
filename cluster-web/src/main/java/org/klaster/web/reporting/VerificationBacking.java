package org.klaster.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.ReportVerification;
import org.klaster.api.reporting.VerificationResult;
import org.klaster.web.shared.ListAddress;

/** The auditor's check of all that is frozen; runs when the address asks for it. */
@Named("reportVerificationBacking")
@RequestScoped
public class VerificationBacking {

  @Inject private ReportVerification verification;
  @Inject private ListAddress address;

  private @Nullable VerificationResult result;

  public @Nullable VerificationResult getResult() {
    if (result == null && "1".equals(address.text("run"))) {
      result = verification.verify();
    }
    return result;
  }
}
