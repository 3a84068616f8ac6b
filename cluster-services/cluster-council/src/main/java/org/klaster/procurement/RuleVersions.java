package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.ReviseRule;
import org.klaster.api.procurement.RuleVersionView;
import org.klaster.domain.procurement.ProcurementRule;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** The watched numbers in all their versions; a version is written once. */
@ApplicationScoped
public class RuleVersions {

  private static final String ALL =
      "select r, p.fullName from ProcurementRule r left join Person p on p.id = r.enteredBy"
          + " order by r.kind, r.jurisdiction, r.validFrom desc, r.id desc";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ProcurementRules rules;
  @Inject private AccessPolicy policy;
  @Inject private DatabaseClock clock;

  List<RuleVersionView> all() {
    Set<Long> inForce = rules.inForce();
    return entities
        .createQuery(ALL, Object[].class)
        .getResultStream()
        .map(row -> view((ProcurementRule) row[0], (String) row[1], inForce))
        .toList();
  }

  private static RuleVersionView view(
      ProcurementRule rule, @Nullable String enteredBy, Set<Long> inForce) {
    return new RuleVersionView(
        rule.kind(),
        TenderFolder.view(rule),
        inForce.contains(rule.id()),
        enteredBy,
        rule.enteredAt());
  }

  Long revise(ReviseRule command) {
    LocalDate today = clock.today();
    if (command.from().isBefore(today)) {
      throw new DomainRuleViolation("rule.past");
    }
    command.kind().require(command.value());
    ProcurementRule rule =
        new ProcurementRule(
            command.kind(),
            command.jurisdiction(),
            command.value(),
            new ProcurementRule.Source(command.source(), command.clause(), command.verified()),
            command.from());
    rule.entered(policy.personId(), clock.now());
    entities.persist(rule);
    entities.flush();
    return rule.id();
  }
}
