package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.domain.registry.Organisation;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.change.ChangeVisibility;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.Roles;

/**
 * Organisations are read by whoever works here; the address of one bears its number only where that
 * is no person's.
 */
@ApplicationScoped
public class OrganisationChanges implements ChangeVisibility {

  private static final List<String> READERS =
      List.of(
          Roles.PARTICIPANT, Roles.COORDINATOR, Roles.MINISTRY, Roles.AUDITOR, Roles.ADMINISTRATOR);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;

  @Override
  public String subjectType() {
    return "organisation";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    if (READERS.stream().noneMatch(policy::is)) {
      return Map.of();
    }
    return entities
        .createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Organisation::id, OrganisationChanges::path));
  }

  private static String path(Organisation organisation) {
    LegalId number = organisation.legalId();
    return number.personal() ? NO_PATH : "/organisations/" + number.digits();
  }
}
