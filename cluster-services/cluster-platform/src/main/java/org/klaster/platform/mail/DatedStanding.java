package org.klaster.platform.mail;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.klaster.platform.mail.Standing.Tenure;

/** Looks for open and past rows of an entity with a person, a first and a last day. */
final class DatedStanding {

  private final EntityManager entities;
  private final String entity;
  private final String key;

  DatedStanding(EntityManager entities, String entity, String key) {
    this.entities = entities;
    this.entity = entity;
    this.key = key;
  }

  boolean isOpen(long personId, long keyValue, LocalDate day) {
    return entities
            .createQuery(
                "select count(x) from "
                    + entity
                    + " x where x.personId = :person and x."
                    + key
                    + " = :key and x.validFrom <= :day and (x.validTo is null or x.validTo >= :day)",
                Long.class)
            .setParameter("person", personId)
            .setParameter("key", keyValue)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  Tenure tenure(long personId, LocalDate day) {
    Object[] counts =
        entities
            .createQuery(
                "select count(x), coalesce(sum(case when x.validFrom <= :day and (x.validTo is null"
                    + " or x.validTo >= :day) then 1 else 0 end), 0) from "
                    + entity
                    + " x where x.personId = :person",
                Object[].class)
            .setParameter("person", personId)
            .setParameter("day", day)
            .getSingleResult();
    if (((Number) counts[1]).longValue() > 0) {
      return Tenure.OPEN;
    }
    return ((Number) counts[0]).longValue() > 0 ? Tenure.OVER : Tenure.NEVER;
  }
}
