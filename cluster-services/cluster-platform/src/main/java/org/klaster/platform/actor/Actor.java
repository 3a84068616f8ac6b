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

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** The system itself, in a job that nobody called. */
  public static Actor system(String job) {
    return new Actor("system:" + job, Set.of(), null);
  }

  public boolean is(String role) {
    return roles.contains(role);
  }

  public boolean isAnonymous() {
    return ANONYMOUS.equals(username);
  }
}
