package org.klaster.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.klaster.api.programme.DecideProgramme;
import org.klaster.api.programme.ProgrammeApproval;
import org.klaster.domain.programme.Programme;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.shared.Roles;

/** The ministry's work on a programme. */
@Stateless
@RolesAllowed(Roles.MINISTRY)
public class ProgrammeApprovalBean implements ProgrammeApproval {

  @Inject private AccessPolicy policy;
  @Inject private ProgrammeAccess access;
  @Inject private ProgrammeTimeline timeline;
  @Inject private ProgrammeMails mails;

  @Override
  public void takeUp(long programmeId, int version) {
    Programme programme = access.visible(programmeId);
    programme.requireVersion(version);
    timeline.record(programme.takeUp(policy.personId(), timeline.step(null)));
  }

  @Override
  public void decide(DecideProgramme command) {
    Programme programme = access.visible(command.programmeId());
    programme.requireVersion(command.version());
    timeline.record(
        programme.decide(command.decision(), policy.personId(), timeline.step(command.text())));
    mails.decided(programme, command.decision());
  }
}
