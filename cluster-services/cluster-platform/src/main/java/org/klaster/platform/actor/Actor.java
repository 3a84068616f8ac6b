package org.klaster.platform.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param username name of the account, {@code anonymous} without one
 * @param roles the realm roles of this product
 * @param organisation BIN or IIN of the organisation in the token, null where there is none
 */
public record Actor(String username, Set<String> roles, @Nullable String organisation) {

  public static final String ANONYMOUS = "anonymous";

  private static final String SYSTEM = "system:";

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** The system itself, in a job that nobody called. */
  public static Actor system(String job) {
    return new Actor(SYSTEM + job, Set.of(), null);
  }

  /** Whether somebody acts who signed in: neither nobody nor the system. */
  public boolean isPerson() {
    return !isAnonymous() && !username.startsWith(SYSTEM);
  }

  public boolean is(String role) {
    return roles.contains(role);
  }

  public boolean isAnonymous() {
    return ANONYMOUS.equals(username);
  }
}
