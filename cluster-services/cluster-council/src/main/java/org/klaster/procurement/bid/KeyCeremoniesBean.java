package org.klaster.procurement.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klaster.api.procurement.CeremonyView;
import org.klaster.api.procurement.HoldCeremony;
import org.klaster.api.procurement.KeyCeremonies;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey.Quorum;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.TenderAccess;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;

/** The making of a tender's keys, by its cluster's coordinator. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.AUDITOR, Roles.PARTICIPANT})
public class KeyCeremoniesBean implements KeyCeremonies {

  private static final Set<TenderStatus> BEFORE =
      EnumSet.of(TenderStatus.PREPARED, TenderStatus.PUBLISHED, TenderStatus.BIDDING);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess access;
  @Inject private KeyDesk desk;
  @Inject private CeremonyViews views;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  @Override
  public CeremonyView ceremony(long tenderId) {
    Tender tender = access.visible(tenderId);
    views.requireWatcher(tender);
    return views.view(tender, access.coordinates(tender) && BEFORE.contains(tender.status()));
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public void hold(HoldCeremony command) {
    Tender tender = access.coordinated(command.tenderId(), command.version());
    if (!BEFORE.contains(tender.status())) {
      throw new DomainRuleViolation("tender.state", tender.status());
    }
    if (new HashSet<>(command.openerKeys()).size() < command.openerKeys().size()) {
      throw new DomainRuleViolation("opener.twice");
    }
    List<OpenerKey> chosen = command.openerKeys().stream().map(this::candidate).toList();
    Instant now = clock.now();
    var made =
        desk.make(
            tender,
            command.threshold(),
            chosen,
            new Quorum(command.threshold(), chosen.size(), policy.personId(), now));
    auditTrail.changed(
        "tender.hold-ceremony",
        Subject.of(Tender.SUBJECT_TYPE, tender.id()),
        Map.of("rows", chosen.size(), "number", command.threshold(), "hash", made.toString()));
  }

  private OpenerKey candidate(long keyId) {
    OpenerKey key = entities.find(OpenerKey.class, keyId);
    if (key == null || key.endedAt() != null) {
      throw new NotFound("opener", keyId);
    }
    return key;
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public void giveUp(long tenderId, int version) {
    Tender tender = access.coordinated(tenderId, version);
    tender.requireStatus(TenderStatus.SEALED);
    if (!views.view(tender, false).isLost()) {
      throw new DomainRuleViolation("opener.enough-left");
    }
    desk.giveUp(tender, clock.now());
    auditTrail.changed("tender.give-up", Subject.of(Tender.SUBJECT_TYPE, tender.id()), Map.of());
  }
}
