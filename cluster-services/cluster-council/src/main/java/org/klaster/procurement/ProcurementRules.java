package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.klaster.domain.procurement.ProcurementRule;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;

/** The watched numbers in force today; code holds none. */
@ApplicationScoped
public class ProcurementRules {

  private static final String COUNTS =
      "r.validFrom <= :today"
          + " and (r.validTo is null or r.validTo >= :today) and not exists (select n.id from"
          + " ProcurementRule n where n.kind = r.kind and n.jurisdiction = r.jurisdiction"
          + " and n.validFrom <= :today and n.validFrom > r.validFrom)";
  private static final String IN_FORCE =
      "select r from ProcurementRule r where r.kind = :kind and "
          + COUNTS
          + " order by r.jurisdiction, r.id";
  private static final String ALL_IN_FORCE = "select r.id from ProcurementRule r where " + COUNTS;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /** The newest version of each jurisdiction that is in force. */
  public List<ProcurementRule> inForce(ProcurementRuleKind kind) {
    return entities
        .createQuery(IN_FORCE, ProcurementRule.class)
        .setParameter("kind", kind)
        .setParameter("today", clock.today())
        .getResultList();
  }

  /** Keys of the versions of all numbers that are in force. */
  Set<Long> inForce() {
    return Set.copyOf(
        entities
            .createQuery(ALL_IN_FORCE, Long.class)
            .setParameter("today", clock.today())
            .getResultList());
  }

  /** The strictest share: where several jurisdictions have one, the lowest counts. */
  public BigDecimal guardShare() {
    return inForce(ProcurementRuleKind.GUARD_SHARE).stream()
        .map(ProcurementRule::value)
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> missing(ProcurementRuleKind.GUARD_SHARE));
  }

  /** A whole number of days or members; the highest counts. */
  public int whole(ProcurementRuleKind kind) {
    return inForce(kind).stream()
        .map(ProcurementRule::value)
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> missing(kind))
        .intValueExact();
  }

  private static IllegalStateException missing(ProcurementRuleKind kind) {
    return new IllegalStateException("No rule is in force: " + kind);
  }
}
