package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ClusterCriteria;
import org.klaster.api.registry.ClusterRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.registry.ClusterWord;
import org.klaster.platform.search.WordFilter;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.registry.Oked;

/**
 * The list of clusters in two statements: rows with their active members counted, and the total.
 */
@ApplicationScoped
class ClusterSearch {

  private static final String MEMBERS =
      "(select count(m) from Membership m where m.clusterId = c.id and m.status = :active)";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Reference reference;

  Page<ClusterRow> search(ClusterCriteria criteria, PageRequest page) {
    WordFilter words = new WordFilter(criteria.text());
    Map<String, Object> parameters = new HashMap<>();
    String where =
        " from Cluster c where 1 = 1"
            + words.conditions(ClusterWord.class, "c")
            + filter(criteria, parameters);
    TypedQuery<ClusterLine> rows =
        entities.createQuery(
            "select new org.klaster.registry.ClusterLine(c.id, c.name, c.form, c.kind, c.status,"
                + " c.finalProduct, "
                + MEMBERS
                + ")"
                + where
                + order(criteria, page),
            ClusterLine.class);
    rows.setParameter("active", MembershipStatus.ACTIVE);
    parameters.forEach(rows::setParameter);
    words.bind(rows);
    List<ClusterRow> found =
        rows.setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(ClusterLine::row)
            .toList();
    if (page.number() == 0 && found.size() < page.size()) {
      return new Page<>(found, found.size(), page);
    }
    TypedQuery<Long> count = entities.createQuery("select count(c)" + where, Long.class);
    parameters.forEach(count::setParameter);
    words.bind(count);
    return new Page<>(found, count.getSingleResult(), page);
  }

  private String filter(ClusterCriteria criteria, Map<String, Object> parameters) {
    StringBuilder conditions = new StringBuilder();
    if (given(criteria.region())) {
      conditions.append(
          " and c.id in (select r.id from Cluster r join r.regions k where k = :region)");
      parameters.put(
          "region", reference.requireAnyRegion("region", criteria.region()).kato().code());
    }
    if (given(criteria.sector())) {
      Oked oked = FieldChecks.value("sector", () -> new Oked(String.valueOf(criteria.sector())));
      conditions.append(
          " and c.id in (select s.id from Cluster s join s.sectors k where k = :sector)");
      parameters.put("sector", oked.code());
    }
    if (criteria.status() != null) {
      conditions.append(" and c.status = :status");
      parameters.put("status", criteria.status());
    }
    return conditions.toString();
  }

  private static String order(ClusterCriteria criteria, PageRequest page) {
    String name = "c.sort." + criteria.language().code();
    String direction = page.descending() ? " desc" : "";
    String sort = page.sort() == null ? "name" : page.sort();
    return switch (sort) {
      case "name" -> " order by " + name + direction + ", c.id" + direction;
      case "status" -> " order by c.status" + direction + ", " + name + ", c.id";
      case "members" -> " order by " + MEMBERS + direction + ", " + name + ", c.id";
      default -> throw new InvalidInput("sort", "sort.unknown", sort);
    };
  }

  private static boolean given(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
