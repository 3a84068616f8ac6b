package org.klaster.procurement.supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.RequestSignUp;
import org.klaster.api.procurement.SignUpView;
import org.klaster.api.procurement.SupplierSignUps;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.SupplierRequest;
import org.klaster.domain.procurement.SupplierRequest.Details;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.SupplierRequestStatus;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;

/** Sign-ups: asked for by anybody with an account, decided by a coordinator. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class SupplierSignUpsBean implements SupplierSignUps {

  private static final int LONGEST_NAME = 500;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private SignUpRows rows;
  @Inject private SupplierEntry entry;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  @Override
  @RolesAllowed(Roles.PARTICIPANT)
  public long request(RequestSignUp command) {
    LegalId legalId = LegalId.parse(Objects.requireNonNull(command.legalId()));
    Details details =
        new Details(
            name(command.name()),
            new Kato(Objects.requireNonNull(command.region())),
            new Oked(Objects.requireNonNull(command.sector())),
            Objects.requireNonNull(command.address()).strip(),
            Objects.requireNonNull(command.phone()).strip());
    long person = policy.personId();
    if (rows.isWaiting(legalId, person)) {
      throw new DomainRuleViolation("supplier.waiting");
    }
    SupplierRequest request = new SupplierRequest(legalId, details, person, clock.now());
    entities.persist(request);
    auditTrail.changed("supplier.request", subject(request), Map.of("number", legalId.shown()));
    return request.id();
  }

  @Override
  @RolesAllowed(Roles.PARTICIPANT)
  public List<SignUpView> mine() {
    return rows.of(policy.personId());
  }

  @Override
  public List<SignUpView> waiting() {
    return rows.waiting();
  }

  @Override
  public void admit(long signUpId, int version) {
    SupplierRequest request = waiting(signUpId, version);
    request.admit(policy.personId(), clock.now());
    long organisation = entry.enter(request);
    auditTrail.changed("supplier.admit", subject(request), Map.of("organisation", organisation));
  }

  @Override
  public void refuse(long signUpId, String reason, int version) {
    SupplierRequest request = waiting(signUpId, version);
    request.refuse(reason.strip(), policy.personId(), clock.now());
    auditTrail.changed("supplier.refuse", subject(request), Map.of());
  }

  private SupplierRequest waiting(long id, int version) {
    SupplierRequest request = entities.find(SupplierRequest.class, id);
    if (request == null || request.status() != SupplierRequestStatus.REQUESTED) {
      throw new NotFound(SupplierRequest.SUBJECT_TYPE, id);
    }
    request.requireVersion(version);
    return request;
  }

  private static LocalizedText name(TextInput input) {
    if (input.blank()) {
      throw new InvalidInput("name", "required");
    }
    return new LocalizedText(part(input.kk()), part(input.ru()), part(input.en()));
  }

  private static String part(@Nullable String text) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.length() > LONGEST_NAME) {
      throw new InvalidInput("name", "text.too-long", LONGEST_NAME);
    }
    return stripped;
  }

  private static Subject subject(SupplierRequest request) {
    return Subject.of(SupplierRequest.SUBJECT_TYPE, request.id());
  }
}
