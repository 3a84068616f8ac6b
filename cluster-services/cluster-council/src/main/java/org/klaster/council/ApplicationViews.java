package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationActions;
import org.klaster.api.council.ApplicationForm;
import org.klaster.api.council.ApplicationView;
import org.klaster.api.shared.ProvisioningView;
import org.klaster.domain.council.ApplicationContent;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.identity.Invitations;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.MembershipApplicationStatus;

/** Shows an application to one caller, with what the caller may do next. */
@ApplicationScoped
public class ApplicationViews {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ApplicationAccess access;
  @Inject private ApplicationRows rows;
  @Inject private ApplicationTimeline timeline;
  @Inject private ApplicationFiles files;
  @Inject private CouncilRegister register;
  @Inject private Invitations invitations;

  public ApplicationView view(MembershipApplication application) {
    boolean whole = access.isOwn(application) || access.mayExamine(application);
    return new ApplicationView(
        rows.row(application),
        form(application.content(), whole),
        List.copyOf(application.missing()),
        access.mayReadFiles(application) ? files.list(application) : List.of(),
        timeline.steps(application),
        actions(application),
        access.mayExamine(application) ? provisioning(application) : null);
  }

  /** Seats and the auditor see neither turnover nor address. */
  private static ApplicationForm form(ApplicationContent content, boolean whole) {
    return new ApplicationForm(
        content.role(),
        content.place(),
        content.statement(),
        whole ? content.turnover() : null,
        content.contactName(),
        whole ? content.contactEmail() : null,
        content.consent());
  }

  private ApplicationActions actions(MembershipApplication application) {
    MembershipApplicationStatus status = application.status();
    boolean own = access.isOwn(application);
    boolean examines = access.mayExamine(application);
    boolean votable =
        status == MembershipApplicationStatus.SUBMITTED
            || status == MembershipApplicationStatus.ADMISSIBLE
            || status == MembershipApplicationStatus.NO_QUORUM
            || isAnnulled(application);
    boolean voteClosed =
        status == MembershipApplicationStatus.UNDER_VOTE
            && ballotStatus(application) == BallotStatus.CLOSED;
    return new ApplicationActions(
        own && status.isEditable(),
        own && status.isEditable() && application.missing().isEmpty(),
        own && status.canBecome(MembershipApplicationStatus.WITHDRAWN) && !voteClosed,
        examines && status.canBecome(MembershipApplicationStatus.RETURNED),
        examines && status.canBecome(MembershipApplicationStatus.INADMISSIBLE),
        examines && votable,
        conditionsAllowed(application));
  }

  private boolean isAnnulled(MembershipApplication application) {
    return application.status() == MembershipApplicationStatus.UNDER_VOTE
        && ballotStatus(application) == BallotStatus.ANNULLED;
  }

  private @Nullable BallotStatus ballotStatus(MembershipApplication application) {
    Long ballotId = application.ballotId();
    return ballotId == null ? null : entities.find(Ballot.class, ballotId).status();
  }

  private boolean conditionsAllowed(MembershipApplication application) {
    return register
        .ofCluster(application.clusterId())
        .map(council -> register.rulesInForce(council).rules().conditionsAllowed())
        .orElse(false);
  }

  private @Nullable ProvisioningView provisioning(MembershipApplication application) {
    return invitations
        .progress(Subject.of(MembershipApplication.SUBJECT_TYPE, application.id()))
        .orElse(null);
  }
}
