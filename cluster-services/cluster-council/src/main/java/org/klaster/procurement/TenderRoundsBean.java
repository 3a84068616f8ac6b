package org.klaster.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.OfficerOption;
import org.klaster.api.procurement.OpenRound;
import org.klaster.api.procurement.TenderRounds;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.Roles;

/** The coordinator's part in a joint purchase. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class TenderRoundsBean implements TenderRounds {

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess access;
  @Inject private RoundOpening opening;
  @Inject private TenderChecks checks;
  @Inject private TenderApproval approval;
  @Inject private TenderEndings endings;
  @Inject private AuditTrail auditTrail;

  @Override
  public List<OfficerOption> officers(long clusterId) {
    policy.requireCoordinator(clusterId);
    return opening.officers(clusterId);
  }

  @Override
  public long open(OpenRound command) {
    policy.requireCoordinator(command.clusterId());
    Tender tender = opening.open(command);
    auditTrail.changed("tender.open-round", subject(tender), Map.of("officer", tender.officerId()));
    return tender.id();
  }

  @Override
  public void putToVote(long tenderId, int version) {
    Tender tender = access.coordinated(tenderId, version);
    tender.requirePreparing();
    checks.requireWhole(tender);
    tender.putToVote(approval.open(tender), opening.now());
    auditTrail.changed("tender.put-to-vote", subject(tender), Map.of());
  }

  @Override
  public void cancel(long tenderId, String reason, int version) {
    Tender tender = access.coordinated(tenderId, version);
    endings.cancel(tender, reason);
    auditTrail.changed("tender.cancel", subject(tender), Map.of("reason", reason));
  }

  private static Subject subject(Tender tender) {
    return Subject.of(Tender.SUBJECT_TYPE, tender.id());
  }
}
