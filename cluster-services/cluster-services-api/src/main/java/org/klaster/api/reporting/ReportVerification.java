package org.klaster.api.reporting;

import jakarta.ejb.Local;

/**
 * The auditor's check that nothing frozen was changed behind the application's back. Shows no
 * value.
 */
@Local
public interface ReportVerification {

  /** Compares every revision and every aggregate with its hash. */
  VerificationResult verify();
}
