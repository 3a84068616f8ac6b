package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.BenefitMembership;
import org.klaster.api.reporting.EnterBenefit;
import org.klaster.domain.reporting.BenefitEntry;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;

/** Writes down what members enter, and the trail of it; amounts stay out of the trail. */
@ApplicationScoped
public class BenefitRecord {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private AuditTrail audit;
  @Inject private DatabaseClock clock;

  Instant now() {
    return clock.now();
  }

  int thisYear() {
    return clock.today().getYear();
  }

  long enter(BenefitMembership membership, EnterBenefit command, @Nullable Long proofId) {
    BenefitEntry entry =
        new BenefitEntry(
            new BenefitEntry.Membership(membership.clusterId(), membership.organisationId()),
            new BenefitEntry.Content(
                command.year(),
                command.kind(),
                command.amount(),
                command.what().strip(),
                command.evidence().strip(),
                proofId),
            thisYear(),
            policy.personId(),
            clock.now());
    entities.persist(entry);
    changed("benefit.enter", entry);
    return entry.id();
  }

  void withdraw(BenefitEntry entry, int version) {
    entry.requireVersion(version);
    entry.withdraw(policy.personId(), clock.now());
    changed("benefit.withdraw", entry);
  }

  private void changed(String operation, BenefitEntry entry) {
    audit.changed(
        operation,
        Subject.of(BenefitBook.ENTRY, entry.id()),
        Map.of("organisation", entry.organisationId(), "year", entry.content().year()));
  }
}
