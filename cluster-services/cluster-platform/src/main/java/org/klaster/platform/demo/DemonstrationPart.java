package org.klaster.platform.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Loads one part of the demonstration data and remembers it, in one transaction. */
@Stateless
@PermitAll
public class DemonstrationPart {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void loadOnce(DemonstrationData data) {
    String name = Integer.toString(data.order());
    long known =
        ((Number)
                entities
                    .createNativeQuery("select count(*) from demonstration_part where name = :name")
                    .setParameter("name", name)
                    .getSingleResult())
            .longValue();
    if (known == 0) {
      entities
          .createNativeQuery("insert into demonstration_part (name) values (:name)")
          .setParameter("name", name)
          .executeUpdate();
      data.load();
    }
  }
}
