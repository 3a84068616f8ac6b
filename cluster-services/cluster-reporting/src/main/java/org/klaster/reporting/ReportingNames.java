package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Names of clusters and organisations beside the figures of this context, read by id and all at
 * once.
 */
@ApplicationScoped
public class ReportingNames {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  LocalizedText cluster(long id) {
    return texts("select c.id, c.name from Cluster c where c.id in :ids", List.of(id))
        .getOrDefault(id, new LocalizedText("?", "?", "?"));
  }

  Map<Long, LocalizedText> clusters(Collection<Long> ids) {
    return texts("select c.id, c.name from Cluster c where c.id in :ids", ids);
  }

  Map<Long, LocalizedText> organisations(Collection<Long> ids) {
    return texts("select o.id, o.name from Organisation o where o.id in :ids", ids);
  }

  /** Full names by accounts. */
  Map<String, String> people(Collection<String> accounts) {
    Map<String, String> people = new HashMap<>();
    if (!accounts.isEmpty()) {
      entities
          .createQuery(
              "select p.username, p.fullName from Person p where p.username in :accounts",
              Object[].class)
          .setParameter("accounts", accounts)
          .getResultList()
          .forEach(row -> people.put((String) row[0], (String) row[1]));
    }
    return people;
  }

  boolean clusterExists(long id) {
    return !texts("select c.id, c.name from Cluster c where c.id in :ids", List.of(id)).isEmpty();
  }

  /** BIN, or the IIN masked. */
  String code(long organisation) {
    return entities
        .createQuery("select o.legalId from Organisation o where o.id = :id", LegalId.class)
        .setParameter("id", organisation)
        .getSingleResult()
        .shown();
  }

  private Map<Long, LocalizedText> texts(String query, Collection<Long> ids) {
    Map<Long, LocalizedText> texts = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery(query, Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(row -> texts.put((Long) row[0], ((LocalizedColumns) row[1]).toText()));
    }
    return texts;
  }
}
