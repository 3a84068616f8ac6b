package org.klaster.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AnnulBallot;
import org.klaster.api.council.BallotCriteria;
import org.klaster.api.council.BallotRow;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.shared.OwnCase;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.shared.Roles;

/** Ballots, as coordinators open and annul them and as everybody concerned lists them. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
public class BallotsBean implements Ballots {

  @Inject private AccessPolicy access;
  @Inject private CouncilAccess councilAccess;
  @Inject private CouncilRegister register;
  @Inject private OwnCases ownCases;
  @Inject private BallotBox box;
  @Inject private BallotRows rows;

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public long open(OpenBallot command) {
    access.requireCoordinator(command.clusterId());
    requireNotOwnCase(command.interestedOrganisation());
    return box.open(command).id();
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public void annul(AnnulBallot command) {
    councilAccess.requireVisible(command.ballotId());
    Ballot ballot = box.lock(command.ballotId());
    access.requireCoordinator(register.council(ballot.councilId()).clusterId());
    ownCases.requireNotCallers(ballot);
    ballot.requireVersion(command.version());
    box.annul(ballot, command.reason());
  }

  @Override
  public Page<BallotRow> search(BallotCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  private void requireNotOwnCase(@Nullable Long organisationId) {
    if (OwnCase.isOf(organisationId, access.ownOrganisations())) {
      throw new Denied("access.own-case");
    }
  }
}
