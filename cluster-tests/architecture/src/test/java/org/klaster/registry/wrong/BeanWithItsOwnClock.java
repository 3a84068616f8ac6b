package org.klaster.registry.wrong;

import java.time.Instant;

/** Wrong: it asks this machine for the time. */
public class BeanWithItsOwnClock {

  Instant deadline() {
    return Instant.now();
  }
}
