package org.klaster.platform.access;

import java.util.Set;

/** Sets of keys as parameters of queries. */
public final class Keys {

  /** Stands for no row at all: a list of a query may not be empty, and no key is negative. */
  public static final Set<Long> NONE = Set.of(-1L);

  private Keys() {}

  /** The keys, never empty. */
  public static Set<Long> orNone(Set<Long> keys) {
    return keys.isEmpty() ? NONE : keys;
  }
}
