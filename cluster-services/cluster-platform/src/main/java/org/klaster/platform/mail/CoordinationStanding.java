package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;

/** Who coordinates a cluster. */
@ApplicationScoped
public class CoordinationStanding extends DatedStanding {

  public CoordinationStanding() {
    super(Recipient.COORDINATION, "ClusterCoordination", "clusterId");
  }
}
