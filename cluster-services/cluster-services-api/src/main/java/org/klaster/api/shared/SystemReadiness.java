package org.klaster.api.shared;

import jakarta.enterprise.context.ApplicationScoped;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Answers {@code /health/ready} on the management port. It stands in this jar, with no
 * implementation in it, because the server finds health checks of an EAR in its library folder only
 * (WFLY-12835), and it looks the service up since nothing of the modules is visible from there.
 */
@Readiness
@ApplicationScoped
public class SystemReadiness implements HealthCheck {

  private static final String STATUS =
      "java:global/klaster/cluster-platform/SystemStatusBean!org.klaster.api.shared.SystemStatus";

  @Override
  @SuppressWarnings(
      "BanJNDI") // A constant name of this application; nothing that a user sends is looked up.
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("klaster");
    try {
      SystemStatusView now = ((SystemStatus) new InitialContext().lookup(STATUS)).now();
      return answer
          .status(now.ready())
          .withData("database", now.database())
          .withData("audit-chain", now.auditChain())
          .withData("keycloak", now.identityProvider())
          .withData("demonstration-data", now.demonstrationData())
          .build();
    } catch (NamingException e) {
      return answer.down().withData("application", "not started").build();
    }
  }
}
