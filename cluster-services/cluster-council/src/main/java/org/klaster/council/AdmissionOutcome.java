package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.klaster.api.council.BallotDecided;
import org.klaster.api.council.BallotOutcomeHandler;
import org.klaster.api.registry.AdmissionCheck;
import org.klaster.api.registry.MembershipLedger;
import org.klaster.api.registry.OpenMembership;
import org.klaster.domain.council.ApplicationContent;
import org.klaster.domain.council.ApplicationEvent.Step;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.identity.Invitations;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.registry.LegalId;

/**
 * What follows when the council has decided on an application: its state, and where it was carried
 * a dated membership and an account for the organisation, by the outbox.
 */
@ApplicationScoped
public class AdmissionOutcome implements BallotOutcomeHandler {

  /** Who acts in the timeline: not the person whose vote happened to be the last. */
  private static final String COUNCIL = "council";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ApplicationTimeline timeline;
  @Inject private MembershipLedger ledger;
  @Inject private Invitations invitations;
  @Inject private DatabaseClock clock;
  @Inject private ApplicationMails mails;

  @Override
  public String subjectType() {
    return MembershipApplication.SUBJECT_TYPE;
  }

  @Override
  public void decided(BallotDecided decided) {
    MembershipApplication application =
        entities.find(MembershipApplication.class, decided.subjectId());
    boolean conditional = decided.conditions() != null;
    Step step = new Step(COUNCIL, decided.decidedAt(), null);
    timeline.record(application.decide(decided.outcome(), conditional, step));
    if (decided.outcome() == BallotOutcome.CARRIED) {
      admit(application);
    }
    mails.decided(application, decided.outcome());
  }

  @Override
  public void annulled(long ballotId, long subjectId, String reason) {
    MembershipApplication application = entities.find(MembershipApplication.class, subjectId);
    timeline.record(application.remark(timeline.step(reason)));
  }

  /**
   * The decision stands even where the membership cannot be opened, because the cluster was closed
   * meanwhile, say; the timeline then names the obstacle.
   */
  private void admit(MembershipApplication application) {
    var today = clock.today();
    AdmissionCheck check =
        ledger.mayApply(application.clusterId(), application.organisationId(), today);
    if (!check.allowed()) {
      timeline.record(application.remark(timeline.step(check.obstacle())));
      return;
    }
    ApplicationContent content = application.content();
    application.opened(
        ledger.open(
            new OpenMembership(
                application.clusterId(),
                application.organisationId(),
                Objects.requireNonNull(content.role()),
                Objects.requireNonNull(content.place()),
                today,
                MembershipApplication.SUBJECT_TYPE + " " + application.id())));
    provision(application, content);
  }

  private void provision(MembershipApplication application, ApplicationContent content) {
    Object[] organisation =
        entities
            .createQuery(
                "select o.legalId, o.name from Organisation o where o.id = :id", Object[].class)
            .setParameter("id", application.organisationId())
            .getSingleResult();
    invitations.invite(
        Subject.of(MembershipApplication.SUBJECT_TYPE, application.id()),
        (LegalId) organisation[0],
        ((LocalizedColumns) organisation[1]).toText(),
        Objects.requireNonNullElse(content.contactName(), ""),
        Objects.requireNonNullElse(content.contactEmail(), ""));
  }
}
