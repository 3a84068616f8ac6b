package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.Keys;
import org.klaster.vocabulary.shared.LocalizedText;

/** Names of people, organisations and clusters by their keys, one statement a set. */
@ApplicationScoped
public class Names {

  static final LocalizedText NOBODY = new LocalizedText("–", "–", "–");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Full names of people by id. */
  Map<Long, String> people(Collection<Long> ids) {
    Map<Long, String> names = new HashMap<>();
    rows("select p.id, p.fullName from Person p where p.id in :ids", ids)
        .forEach((id, name) -> names.put(id, (String) name));
    return names;
  }

  Map<Long, LocalizedText> organisations(Collection<Long> ids) {
    return texts("select o.id, o.name from Organisation o where o.id in :ids", ids);
  }

  LocalizedText organisation(Long id) {
    return organisations(Set.of(id)).getOrDefault(id, NOBODY);
  }

  LocalizedText cluster(Long id) {
    return texts("select c.id, c.name from Cluster c where c.id in :ids", Set.of(id))
        .getOrDefault(id, NOBODY);
  }

  Map<Long, LocalizedText> clusters(Collection<Long> ids) {
    return texts("select c.id, c.name from Cluster c where c.id in :ids", ids);
  }

  private Map<Long, LocalizedText> texts(String query, Collection<Long> ids) {
    Map<Long, LocalizedText> names = new HashMap<>();
    rows(query, ids).forEach((id, name) -> names.put(id, ((LocalizedColumns) name).toText()));
    return names;
  }

  private Map<Long, Object> rows(String query, Collection<Long> ids) {
    Map<Long, Object> rows = new HashMap<>();
    entities
        .createQuery(query, Object[].class)
        .setParameter("ids", Keys.orNone(Set.copyOf(ids)))
        .getResultList()
        .forEach(row -> rows.put((Long) row[0], row[1]));
    return rows;
  }
}
