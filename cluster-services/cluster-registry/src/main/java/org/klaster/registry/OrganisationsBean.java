package org.klaster.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ContactsView;
import org.klaster.api.registry.OrganisationCriteria;
import org.klaster.api.registry.OrganisationInput;
import org.klaster.api.registry.OrganisationRow;
import org.klaster.api.registry.OrganisationView;
import org.klaster.api.registry.Organisations;
import org.klaster.api.shared.Conflict;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.registry.Contacts;
import org.klaster.domain.registry.Organisation;
import org.klaster.domain.registry.OrganisationProfile;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;

/** The register of organisations. */
@Stateless
@RolesAllowed({
  Roles.PARTICIPANT,
  Roles.COORDINATOR,
  Roles.MINISTRY,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR
})
public class OrganisationsBean implements Organisations {

  private static final String SUBJECT = "organisation";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private OrganisationSearch search;
  @Inject private OrganisationAccess access;
  @Inject private AccessPolicy policy;
  @Inject private Reference reference;
  @Inject private AuditTrail auditTrail;

  @Override
  public Page<OrganisationRow> search(OrganisationCriteria criteria, PageRequest page) {
    return search.search(criteria, page);
  }

  @Override
  public OrganisationView view(long organisationId) {
    return viewOf(get(organisationId));
  }

  @Override
  public OrganisationView find(String legalId) {
    return byNumber(legalId)
        .map(this::viewOf)
        .orElseThrow(() -> new NotFound(SUBJECT, shown(legalId)));
  }

  @Override
  public List<OrganisationRow> mine() {
    return search.byIds(policy.ownOrganisations());
  }

  @Override
  @RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY})
  public long create(@Nullable String legalId, OrganisationInput input) {
    InvalidInput.requireAll(
        () -> FieldChecks.value("id", () -> LegalId.parse(FieldChecks.required("id", legalId))),
        () -> requireFields(input));
    String number = FieldChecks.required("id", legalId);
    LegalId id = FieldChecks.value("id", () -> LegalId.parse(number));
    OrganisationProfile profile = profile(input);
    stored(id)
        .ifPresent(
            existing -> {
              throw new Conflict(
                  "organisation.duplicate", existing.name(), existing.legalId().shown());
            });
    Organisation organisation = new Organisation(id, profile, contacts(input.contacts()));
    entities.persist(organisation);
    auditTrail.changed(
        "organisation.create",
        Subject.of(SUBJECT, organisation.id()),
        Map.of("number", id.shown()));
    return organisation.id();
  }

  @Override
  @RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR, Roles.MINISTRY})
  public void change(long organisationId, int version, OrganisationInput input) {
    Organisation organisation = get(organisationId);
    access.requireChange(organisationId);
    organisation.requireVersion(version);
    requireFields(input);
    organisation.describe(profile(input), contacts(input.contacts()));
    auditTrail.changed(
        "organisation.change",
        Subject.of(SUBJECT, organisationId),
        Map.of("version", Integer.toString(version)));
  }

  /** All fields are looked at before anything is refused, so that one answer names them all. */
  private void requireFields(OrganisationInput input) {
    InvalidInput.requireAll(
        () -> FieldChecks.name("name", input.name()),
        () -> FieldChecks.required("sphere", input.sphere()),
        () -> FieldChecks.required("kind", input.kind()),
        () -> reference.requireRegion("region", input.region()),
        () -> reference.requireSectors("sectors", input.sectors()));
  }

  private OrganisationProfile profile(OrganisationInput input) {
    return FieldChecks.value(
        "sphere",
        () ->
            new OrganisationProfile(
                FieldChecks.name("name", input.name()),
                FieldChecks.required("sphere", input.sphere()),
                FieldChecks.required("kind", input.kind()),
                input.size(),
                reference.requireRegion("region", input.region()),
                reference.requireSectors("sectors", input.sectors())));
  }

  private static Contacts contacts(ContactsView input) {
    return new Contacts(input.address(), input.phone(), input.email(), input.website());
  }

  private OrganisationView viewOf(Organisation organisation) {
    long id = organisation.id();
    LegalId legalId = organisation.legalId();
    boolean unmasked = !legalId.personal() || access.seesPersonalNumber(id);
    if (legalId.personal() && unmasked && !access.represents(id)) {
      auditTrail.read("organisation.read-iin", Subject.of(SUBJECT, id), Map.of());
    }
    return new OrganisationView(
        id,
        organisation.version(),
        unmasked ? legalId.digits() : legalId.shown(),
        legalId.personal(),
        organisation.name(),
        organisation.sphere(),
        organisation.kind(),
        organisation.size(),
        reference.region(organisation.region()),
        organisation.sectors().stream()
            .sorted(Comparator.comparing(Oked::code))
            .map(reference::sector)
            .toList(),
        access.seesContacts(),
        access.seesContacts() ? contacts(organisation.contacts()) : ContactsView.none(),
        access.mayChange(id),
        access.seesRepresentatives(id));
  }

  private static ContactsView contacts(@Nullable Contacts contacts) {
    return contacts == null
        ? ContactsView.none()
        : new ContactsView(
            contacts.address(), contacts.phone(), contacts.email(), contacts.website());
  }

  private Organisation get(long id) {
    Organisation organisation = entities.find(Organisation.class, id);
    if (organisation == null) {
      throw new NotFound(SUBJECT, id);
    }
    return organisation;
  }

  private Optional<Organisation> byNumber(String written) {
    try {
      return stored(LegalId.parse(written));
    } catch (DomainRuleViolation e) {
      return Optional.empty();
    }
  }

  private Optional<Organisation> stored(LegalId legalId) {
    return entities
        .createQuery("select o from Organisation o where o.legalId = :id", Organisation.class)
        .setParameter("id", legalId)
        .getResultStream()
        .findFirst();
  }

  /** A number in a refusal is logged and audited, so that an IIN may not stand there whole. */
  private static String shown(String written) {
    try {
      return LegalId.parse(written).shown();
    } catch (DomainRuleViolation e) {
      return "?";
    }
  }
}
