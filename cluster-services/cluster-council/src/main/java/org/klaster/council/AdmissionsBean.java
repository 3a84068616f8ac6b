package org.klaster.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Admissions;
import org.klaster.api.council.ApplicationNote;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.council.PutToVote;
import org.klaster.api.shared.Conflict;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.MembershipApplicationStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;

/** Examination of applications by the coordinator of the cluster. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class AdmissionsBean implements Admissions {

  @Inject private ApplicationAccess access;
  @Inject private ApplicationTimeline timeline;
  @Inject private AdmissionRules rules;
  @Inject private BallotBox box;
  @Inject private Names names;
  @Inject private ApplicationMails mails;

  @Override
  public void giveBack(ApplicationNote command) {
    MembershipApplication application = loaded(command.applicationId(), command.version());
    timeline.record(application.giveBack(timeline.step(command.note().strip())));
    mails.returned(application);
  }

  @Override
  public void findInadmissible(ApplicationNote command) {
    MembershipApplication application = loaded(command.applicationId(), command.version());
    timeline.record(application.findInadmissible(timeline.step(command.note().strip())));
    mails.decided(application, application.status());
  }

  @Override
  public void findAdmissible(long applicationId, int version) {
    MembershipApplication application = loaded(applicationId, version);
    timeline.record(application.findAdmissible(timeline.step(null)));
  }

  @Override
  public long putToVote(PutToVote command) {
    MembershipApplication application = loaded(command.applicationId(), command.version());
    rules.requireMayApply(application.clusterId(), application.organisationId());
    if (application.status() == MembershipApplicationStatus.SUBMITTED) {
      timeline.record(application.findAdmissible(timeline.step(null)));
    }
    Long old = application.ballotId();
    boolean again = application.status() == MembershipApplicationStatus.UNDER_VOTE;
    if (again && old != null && box.lock(old).status() != BallotStatus.ANNULLED) {
      throw new Conflict("application.under-vote");
    }
    Ballot ballot = box.open(question(application, command.conditions(), old));
    timeline.record(
        again
            ? application.voteAgain(ballot.id(), timeline.step(null))
            : application.putToVote(ballot.id(), timeline.step(null)));
    return ballot.id();
  }

  private MembershipApplication loaded(long applicationId, int version) {
    MembershipApplication application = access.coordinated(applicationId);
    application.requireVersion(version);
    return application;
  }

  private OpenBallot question(
      MembershipApplication application,
      @Nullable LocalizedText conditions,
      @Nullable Long repeatOf) {
    LocalizedText applicant = names.organisation(application.organisationId());
    return new OpenBallot(
        application.clusterId(),
        MembershipApplication.SUBJECT_TYPE,
        application.id(),
        AdmissionQuestion.of(applicant),
        conditions,
        application.organisationId(),
        repeatOf);
  }
}
