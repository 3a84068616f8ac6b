package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.shared.LocalizedText;

/** Names of people, organisations and clusters by their keys, one statement a set. */
@ApplicationScoped
public class Names {

  private static final LocalizedText NOBODY = new LocalizedText("–", "–", "–");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Full names of people by id. */
  public Map<Long, String> people(Collection<Long> ids) {
    Map<Long, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery("select p.id, p.fullName from Person p where p.id in :ids", Object[].class)
          .setParameter("ids", distinct(ids))
          .getResultList()
          .forEach(row -> names.put((Long) row[0], (String) row[1]));
    }
    return names;
  }

  /** Full names of people by account. */
  public Map<String, String> accounts(Collection<String> usernames) {
    Map<String, String> names = new HashMap<>();
    if (!usernames.isEmpty()) {
      entities
          .createQuery(
              "select p.username, p.fullName from Person p where p.username in :names",
              Object[].class)
          .setParameter("names", new HashSet<>(usernames))
          .getResultList()
          .forEach(row -> names.put((String) row[0], (String) row[1]));
    }
    return names;
  }

  public Map<Long, LocalizedText> organisations(Collection<Long> ids) {
    return texts("select o.id, o.name from Organisation o where o.id in :ids", ids);
  }

  public LocalizedText organisation(Long id) {
    return organisations(Set.of(id)).getOrDefault(id, NOBODY);
  }

  public LocalizedText cluster(Long id) {
    return texts("select c.id, c.name from Cluster c where c.id in :ids", Set.of(id))
        .getOrDefault(id, NOBODY);
  }

  private Map<Long, LocalizedText> texts(String query, Collection<Long> ids) {
    Map<Long, LocalizedText> names = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery(query, Object[].class)
          .setParameter("ids", distinct(ids))
          .getResultList()
          .forEach(row -> names.put((Long) row[0], ((LocalizedColumns) row[1]).toText()));
    }
    return names;
  }

  private static Set<Long> distinct(Collection<Long> ids) {
    return new HashSet<>(ids);
  }
}
