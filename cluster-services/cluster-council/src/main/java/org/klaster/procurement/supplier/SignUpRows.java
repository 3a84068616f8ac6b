package org.klaster.procurement.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.api.procurement.SignUpView;
import org.klaster.domain.procurement.SupplierRequest;
import org.klaster.domain.shared.Person;
import org.klaster.vocabulary.procurement.SupplierRequestStatus;
import org.klaster.vocabulary.registry.LegalId;

/** Lists of sign-ups. */
@ApplicationScoped
public class SignUpRows {

  private static final String ROWS =
      "select r, p, (select count(o) from Organisation o where o.legalId = r.legalId)"
          + " from SupplierRequest r, Person p where p.id = r.personId and ";
  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  boolean isWaiting(LegalId legalId, long personId) {
    return entities
            .createQuery(
                "select count(r) from SupplierRequest r where r.legalId = :number"
                    + " and r.personId = :person and r.status = :waiting",
                Long.class)
            .setParameter("number", legalId)
            .setParameter("person", personId)
            .setParameter("waiting", SupplierRequestStatus.REQUESTED)
            .getSingleResult()
        > 0;
  }

  List<SignUpView> of(long personId) {
    return entities
        .createQuery(ROWS + "r.personId = :person order by r.id desc", Object[].class)
        .setParameter("person", personId)
        .setMaxResults(MOST)
        .getResultStream()
        .map(SignUpRows::view)
        .toList();
  }

  List<SignUpView> waiting() {
    return entities
        .createQuery(ROWS + "r.status = :waiting order by r.id", Object[].class)
        .setParameter("waiting", SupplierRequestStatus.REQUESTED)
        .setMaxResults(MOST)
        .getResultStream()
        .map(SignUpRows::view)
        .toList();
  }

  private static SignUpView view(Object[] row) {
    SupplierRequest request = (SupplierRequest) row[0];
    Person person = (Person) row[1];
    return new SignUpView(
        request.id(),
        request.version(),
        request.legalId().shown(),
        request.name(),
        request.region().code(),
        request.sector().code(),
        request.address(),
        request.phone(),
        ((Long) row[2]) > 0,
        person.fullName(),
        person.email(),
        request.requestedAt(),
        request.status(),
        request.reason());
  }
}
