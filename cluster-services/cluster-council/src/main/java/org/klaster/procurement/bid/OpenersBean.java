package org.klaster.procurement.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import org.klaster.api.procurement.EnrolledCode;
import org.klaster.api.procurement.EnterCode;
import org.klaster.api.procurement.OpenerView;
import org.klaster.api.procurement.Openers;
import org.klaster.api.procurement.OpeningView;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.TenderAccess;
import org.klaster.procurement.sealing.OpenerCode;
import org.klaster.vocabulary.shared.Roles;

/** An opener's own part. A code is used and forgotten; none is kept, logged or recorded. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.SCIENCE, Roles.BUSINESS, Roles.MINISTRY, Roles.AUDITOR})
public class OpenersBean implements Openers {

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess access;
  @Inject private OpenerRegister register;
  @Inject private OpenerViews views;
  @Inject private OpeningDesk desk;
  @Inject private AuditTrail auditTrail;

  @Override
  public EnrolledCode enrol() {
    OpenerCode code = OpenerCode.random(new SecureRandom());
    Seal.Keys keys = code.keys();
    OpenerKey key =
        register.enrol(
            policy.personId(),
            Base64s.text(keys.publicKey()),
            CanonicalJson.sha256(keys.publicKey()),
            policy.is(Roles.MINISTRY) || policy.is(Roles.AUDITOR));
    String text = code.text();
    code.forget();
    auditTrail.changed("opener.enrol", subject(), Map.of("hash", key.fingerprint()));
    return new EnrolledCode(text, key.fingerprint());
  }

  @Override
  public OpenerView mine() {
    return views.mine(policy.personId());
  }

  @Override
  public void lose() {
    views.lose(policy.personId());
    auditTrail.changed("opener.lose", subject(), Map.of());
  }

  @Override
  public void confirm(long tenderId, String code) {
    Tender tender = views.held(policy.personId(), tenderId);
    views.confirm(tender, policy.personId(), code);
    auditTrail.changed("opener.confirm", subject(tender), Map.of());
  }

  @Override
  public OpeningView opening(long tenderId) {
    return views.opening(views.held(policy.personId(), tenderId), policy.personId());
  }

  @Override
  public void declareInterest(long tenderId, String reason) {
    Tender tender = views.held(policy.personId(), tenderId);
    register.declare(tender, policy.personId(), reason.strip());
    auditTrail.changed("opener.declare-interest", subject(tender), Map.of());
  }

  @Override
  public OpeningView enter(EnterCode command) {
    views.held(policy.personId(), command.tenderId());
    Tender tender = access.locked(command.tenderId());
    boolean opened = desk.enter(tender, command.kind(), command.code(), policy.personId());
    auditTrail.changed(
        "opener.enter", subject(tender), Map.of("kind", command.kind(), "outcome", opened));
    return views.opening(tender, policy.personId());
  }

  private Subject subject() {
    return Subject.of("person", policy.actor().username());
  }

  private static Subject subject(Tender tender) {
    return Subject.of(Tender.SUBJECT_TYPE, tender.id());
  }
}
