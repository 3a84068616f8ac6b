package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Who coordinates a cluster. */
@ApplicationScoped
public class CoordinationStanding implements Standing {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Override
  public String kind() {
    return Recipient.COORDINATION;
  }

  @Override
  public boolean isOpen(long personId, long key, LocalDate day) {
    return rows().isOpen(personId, key, day);
  }

  @Override
  public Tenure tenure(long personId, LocalDate day) {
    return rows().tenure(personId, day);
  }

  private DatedStanding rows() {
    return new DatedStanding(entities, "ClusterCoordination", "clusterId");
  }
}
