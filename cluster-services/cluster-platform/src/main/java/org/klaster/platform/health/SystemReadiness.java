package org.klaster.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.klaster.platform.audit.AuditVerification;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationLoader;

/** Answers {@code /health/ready}: database, identity provider, end of the audit chain, demonstration data. */
@Readiness
@ApplicationScoped
public class SystemReadiness implements HealthCheck {

  @Inject private DatabaseClock clock;
  @Inject private AuditVerification audit;
  @Inject private DemonstrationLoader demonstration;
  @Inject private IdentityProviderProbe identityProvider;

  @Override
  public HealthCheckResponse call() {
    boolean database = answers(clock::now);
    boolean chain = database && answers(audit::requireIntactEnd);
    boolean keycloak = identityProvider.answers();
    boolean loaded = demonstration.isFinished();
    return HealthCheckResponse.named("klaster")
        .status(database && chain && keycloak && loaded)
        .withData("database", database)
        .withData("audit-chain", chain)
        .withData("keycloak", keycloak)
        .withData("demonstration-data", loaded)
        .build();
  }

  private static boolean answers(Runnable question) {
    try {
      question.run();
      return true;
    } catch (RuntimeException e) {
      java.util.logging.Logger.getLogger(SystemReadiness.class.getName())
          .log(java.util.logging.Level.WARNING, "Not ready", e);
      return false;
    }
  }
}
