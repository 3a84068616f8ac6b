package org.klaster.platform.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** A standing that is a row of an entity with a person, a first and a last day. */
abstract class DatedStanding implements Standing {

  private final String kind;
  private final String entity;
  private final String key;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /**
   * @param entity the rows, with {@code personId}, {@code validFrom} and {@code validTo}
   * @param key their attribute that tells of what
   */
  DatedStanding(String kind, String entity, String key) {
    this.kind = kind;
    this.entity = entity;
    this.key = key;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public boolean isOpen(long personId, long keyValue, LocalDate day) {
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

  @Override
  public Tenure tenure(long personId, LocalDate day) {
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
