package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.OpenerRuleView;
import org.klaster.api.procurement.ReviseOpeners;
import org.klaster.domain.procurement.OpenerRule;
import org.klaster.domain.procurement.ProcurementRule;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.OpenerNumbers;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** How many openers bids need, by the council's rule; a version is written once. */
@ApplicationScoped
public class OpenerRules {

  private static final String IN_FORCE =
      "select r from OpenerRule r where (r.clusterId = :cluster or r.clusterId is null)"
          + " and r.validFrom <= :today order by case when r.clusterId is null then 1 else 0"
          + " end, r.validFrom desc";
  private static final String ALL =
      "select r, c.name, p.fullName from OpenerRule r left join Cluster c on c.id = r.clusterId"
          + " left join Person p on p.id = r.enteredBy"
          + " order by case when r.clusterId is null then 0 else 1 end, r.clusterId,"
          + " r.validFrom desc";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private DatabaseClock clock;

  /** The rule in force for a cluster. */
  public OpenerRule inForce(long clusterId) {
    return entities
        .createQuery(IN_FORCE, OpenerRule.class)
        .setParameter("cluster", clusterId)
        .setParameter("today", clock.today())
        .setMaxResults(1)
        .getSingleResult();
  }

  /** The rule that a tender was prepared under; before that the one in force. */
  public OpenerRule governing(Tender tender) {
    Long kept = tender.openerRuleId();
    return kept == null
        ? inForce(tender.clusterId())
        : entities.getReference(OpenerRule.class, kept);
  }

  List<OpenerRuleView> all() {
    LocalDate today = clock.today();
    Set<@Nullable Long> counted = new HashSet<>();
    List<OpenerRuleView> views = new ArrayList<>();
    for (Object[] row : entities.createQuery(ALL, Object[].class).getResultList()) {
      OpenerRule rule = (OpenerRule) row[0];
      boolean counts = !rule.validFrom().isAfter(today) && counted.add(rule.clusterId());
      views.add(view(rule, (LocalizedColumns) row[1], (String) row[2], counts));
    }
    return views;
  }

  private static OpenerRuleView view(
      OpenerRule rule,
      @Nullable LocalizedColumns cluster,
      @Nullable String enteredBy,
      boolean counts) {
    return new OpenerRuleView(
        rule.id(),
        rule.clusterId(),
        cluster == null ? null : cluster.toText(),
        rule.fewestThreshold(),
        rule.fewestHolders(),
        rule.observerWanted(),
        rule.source(),
        rule.clause(),
        rule.validFrom(),
        rule.verified(),
        counts,
        enteredBy,
        rule.enteredAt());
  }

  Long revise(ReviseOpeners command) {
    policy.requireCoordinator(command.clusterId());
    if (command.from().isBefore(clock.today())) {
      throw new DomainRuleViolation("rule.past");
    }
    OpenerRule rule =
        new OpenerRule(
            command.clusterId(),
            new OpenerNumbers(command.threshold(), command.holders()),
            new ProcurementRule.Source(
                command.source().strip(), command.clause().strip(), command.verified()),
            command.from());
    rule.entered(policy.personId(), clock.now());
    entities.persist(rule);
    entities.flush();
    return rule.id();
  }
}
