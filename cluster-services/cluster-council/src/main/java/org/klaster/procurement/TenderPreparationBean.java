package org.klaster.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.AssessShares;
import org.klaster.api.procurement.ChangeTerms;
import org.klaster.api.procurement.InviteSupplier;
import org.klaster.api.procurement.RecordReview;
import org.klaster.api.procurement.RuleView;
import org.klaster.api.procurement.SaveTerms;
import org.klaster.api.procurement.TenderPreparation;
import org.klaster.api.procurement.TermsView;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;

/** What the officer and the coordinator do between the demand and the bids. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.PARTICIPANT})
public class TenderPreparationBean implements TenderPreparation {

  @Inject private TenderAccess access;
  @Inject private TenderFolder folder;
  @Inject private TenderNotice notice;
  @Inject private TenderChecks checks;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  @Override
  public List<RuleView> thresholds() {
    return folder.thresholds();
  }

  @Override
  public TermsView draft(long tenderId) {
    Tender tender = access.visible(tenderId);
    access.requirePreparer(tender);
    return folder.draft(tender);
  }

  @Override
  public void assess(AssessShares command) {
    Tender tender = access.prepared(command.tenderId(), command.version());
    tender.requirePreparing();
    folder.assess(tender, command.shares());
    changed("tender.assess-shares", tender, Map.of());
  }

  @Override
  public void review(RecordReview command, String fileName, InputStream content) {
    Tender tender = access.prepared(command.tenderId(), command.version());
    tender.requirePreparing();
    Long document = folder.review(tender, command, fileName, content);
    changed("tender.record-review", tender, Map.of("document", document));
  }

  @Override
  public void save(SaveTerms command) {
    Tender tender = access.prepared(command.tenderId(), command.version());
    tender.inviteOnly(command.invitedOnly(), clock.now());
    int number = folder.save(tender, command.terms());
    changed("tender.save-terms", tender, Map.of("number", number));
  }

  @Override
  public void attach(long tenderId, String fileName, InputStream content, int version) {
    Tender tender = access.prepared(tenderId, version);
    tender.requirePreparing();
    Long document = folder.attach(tender, fileName, content);
    changed("tender.attach", tender, Map.of("document", document));
  }

  @Override
  public void invite(InviteSupplier command) {
    Tender tender = access.prepared(command.tenderId(), command.version());
    tender.requirePreparing();
    folder.invite(tender, command.legalId(), command.name());
    changed("tender.invite", tender, Map.of());
  }

  @Override
  public void publish(long tenderId, int version) {
    Tender tender = access.prepared(tenderId, version);
    checks.requireWhole(tender);
    tender.publish(clock.now());
    changed("tender.publish", tender, Map.of());
  }

  @Override
  public void takeBids(long tenderId, int version) {
    Tender tender = access.prepared(tenderId, version);
    notice.takeBids(tender, clock.now());
    changed("tender.take-bids", tender, Map.of());
  }

  @Override
  public void change(ChangeTerms command) {
    Tender tender = access.prepared(command.tenderId(), command.version());
    Instant now = clock.now();
    int number = notice.change(tender, command.terms(), command.reason(), now);
    changed("tender.change-terms", tender, Map.of("number", number, "reason", command.reason()));
  }

  @Override
  public void answer(long tenderId, long enquiryId, LocalizedText answer) {
    Tender tender = access.prepared(tenderId);
    notice.answer(tender, enquiryId, answer, clock.now());
    changed("tender.answer", tender, Map.of());
  }

  private void changed(String operation, Tender tender, Map<String, ?> details) {
    auditTrail.changed(operation, Subject.of(Tender.SUBJECT_TYPE, tender.id()), details);
  }
}
