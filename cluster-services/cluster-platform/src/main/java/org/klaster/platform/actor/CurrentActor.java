package org.klaster.platform.actor;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Roles;

/**
 * Tells who calls, as the container authenticated it; in a timer the job that was named by {@link
 * #runAs}.
 */
@Stateless
@PermitAll
public class CurrentActor {

  private static final Set<String> ALL_ROLES =
      Set.of(
          Roles.GOVERNMENT,
          Roles.BUSINESS,
          Roles.SCIENCE,
          Roles.COORDINATOR,
          Roles.MINISTRY,
          Roles.PARTICIPANT,
          Roles.AUDITOR,
          Roles.ADMINISTRATOR);

  private static final ThreadLocal<@Nullable Actor> SYSTEM = new ThreadLocal<>();

  @Resource private SessionContext context;

  public Actor get() {
    Actor system = SYSTEM.get();
    if (system != null) {
      return system;
    }
    var principal = context.getCallerPrincipal();
    Set<String> roles =
        ALL_ROLES.stream().filter(context::isCallerInRole).collect(Collectors.toUnmodifiableSet());
    return new Actor(principal.getName(), roles, TokenClaims.of(principal).organisation());
  }

  /** What the token says of the person; empty for a caller without one. */
  public TokenClaims claims() {
    return TokenClaims.of(context.getCallerPrincipal());
  }

  /** Runs a job under a name: the system's own, or somebody's on whose behalf it looks. */
  public static void runAs(Actor actor, Runnable job) {
    Actor before = SYSTEM.get();
    SYSTEM.set(actor);
    try {
      job.run();
    } finally {
      if (before == null) {
        SYSTEM.remove();
      } else {
        SYSTEM.set(before);
      }
    }
  }
}
