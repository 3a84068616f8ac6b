package org.klaster.api.council;

import java.io.Serializable;

/**
 * How many seats are present.
 *
 * @param present seats in the session
 * @param entitled seats that are held
 * @param needed seats that the rules ask for
 */
public record QuorumView(int present, int entitled, int needed) implements Serializable {

  public boolean reached() {
    return present >= needed;
  }
}
