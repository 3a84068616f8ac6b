package org.klaster.procurement.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.api.registry.ContactsView;
import org.klaster.api.registry.NameRepresentative;
import org.klaster.api.registry.OrganisationInput;
import org.klaster.api.registry.Organisations;
import org.klaster.api.registry.Representatives;
import org.klaster.api.registry.TextInput;
import org.klaster.domain.procurement.SupplierRequest;
import org.klaster.domain.shared.Person;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.shared.Sphere;

/** Enters an admitted supplier into the register, as the coordinator would by hand. */
@ApplicationScoped
public class SupplierEntry {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Organisations organisations;
  @Inject private Representatives representatives;

  /** Finds or enters the organisation and invites the person; its key. */
  long enter(SupplierRequest request) {
    long organisation =
        entities
            .createQuery("select o.id from Organisation o where o.legalId = :number", Long.class)
            .setParameter("number", request.legalId())
            .getResultStream()
            .findFirst()
            .orElseGet(() -> organisations.create(request.legalId().digits(), input(request)));
    Person person = entities.find(Person.class, request.personId());
    representatives.name(new NameRepresentative(organisation, person.fullName(), person.email()));
    return organisation;
  }

  private static OrganisationInput input(SupplierRequest request) {
    return new OrganisationInput(
        TextInput.of(request.name()),
        Sphere.BUSINESS,
        OrganisationKind.SUPPLIER,
        null,
        request.region().code(),
        List.of(request.sector().code()),
        new ContactsView(request.address(), request.phone(), null, null));
  }
}
