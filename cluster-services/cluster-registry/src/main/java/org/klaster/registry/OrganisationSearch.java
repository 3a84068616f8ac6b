package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.OrganisationCriteria;
import org.klaster.api.registry.OrganisationRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.registry.OrganisationWord;
import org.klaster.platform.search.WordFilter;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Language;

/**
 * The list of organisations in at most three statements, whatever its size: rows with their total,
 * sectors of the rows; the total apart where nothing is filtered.
 */
@ApplicationScoped
class OrganisationSearch {

  private static final String LINE =
      "select new org.klaster.registry.OrganisationLine(o.id, o.legalId, o.name, o.sphere, o.kind,"
          + " o.sizeClass, o.region, %s) from Organisation o";

  private static final String UNCOUNTED = LINE.formatted("-1L");

  /** Counts while it finds: a filter's rows are looked at once, not once more for the total. */
  private static final String COUNTED = LINE.formatted("count(o.id) over ()");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Reference reference;

  Page<OrganisationRow> search(OrganisationCriteria criteria, PageRequest page) {
    Filter filter = new Filter(criteria);
    String order = order(page, criteria.language());
    // Unfiltered, the order's index gives the first rows and the table knows its count at once.
    String select = filter.isEmpty() ? UNCOUNTED : COUNTED;
    TypedQuery<OrganisationLine> rows =
        entities.createQuery(select + filter.conditions + order, OrganisationLine.class);
    filter.bind(rows);
    List<OrganisationLine> lines =
        rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    return new Page<>(withSectors(lines), total(lines, filter, page), page);
  }

  private long total(List<OrganisationLine> lines, Filter filter, PageRequest page) {
    if (!lines.isEmpty() && !filter.isEmpty()) {
      return lines.get(0).total();
    }
    if (page.number() == 0 && lines.size() < page.size()) {
      return lines.size();
    }
    TypedQuery<Long> count =
        entities.createQuery(
            "select count(o.id) from Organisation o" + filter.conditions, Long.class);
    filter.bind(count);
    return count.getSingleResult();
  }

  /** Rows of the organisations named, by name. */
  List<OrganisationRow> byIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return withSectors(
        entities
            .createQuery(
                UNCOUNTED + " where o.id in :ids order by o.sort.kk", OrganisationLine.class)
            .setParameter("ids", ids)
            .getResultList());
  }

  private List<OrganisationRow> withSectors(List<OrganisationLine> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Oked>> sectors = new HashMap<>();
    sectorsQuery(lines.stream().map(OrganisationLine::id).toList())
        .getResultList()
        .forEach(
            pair ->
                sectors
                    .computeIfAbsent((Long) pair[0], id -> new ArrayList<>())
                    .add(new Oked((String) pair[1])));
    return lines.stream()
        .map(line -> line.row(reference, sectors.getOrDefault(line.id(), List.of())))
        .toList();
  }

  /**
   * A parameter for each id, their number rounded up to a power of two: a query with a list
   * parameter would be translated to SQL anew at each call.
   */
  private TypedQuery<Object[]> sectorsQuery(List<Long> ids) {
    int places = Integer.highestOneBit(ids.size() * 2 - 1);
    StringBuilder named = new StringBuilder(":id0");
    for (int i = 1; i < places; i++) {
      named.append(", :id").append(i);
    }
    TypedQuery<Object[]> query =
        entities.createQuery(
            "select o.id, s from Organisation o join o.sectors s where o.id in ("
                + named
                + ") order by s",
            Object[].class);
    for (int i = 0; i < places; i++) {
      query.setParameter("id" + i, ids.get(Math.min(i, ids.size() - 1)));
    }
    return query;
  }

  private static String order(PageRequest page, Language language) {
    String direction = page.descending() ? " desc" : "";
    String name = "o.sort." + language.code();
    String sort = page.sort() == null ? "name" : page.sort();
    return switch (sort) {
      case "name" -> " order by " + name + direction + ", o.id" + direction;
      case "id" -> " order by o.legalId" + direction;
      case "region" -> " order by o.region" + direction + ", " + name + ", o.id";
      default -> throw new InvalidInput("sort", "sort.unknown", sort);
    };
  }

  /** The conditions that a criteria stands for, and their parameters. */
  private final class Filter {

    private final String conditions;
    private final Map<String, Object> parameters = new HashMap<>();
    private final WordFilter words;

    Filter(OrganisationCriteria criteria) {
      StringBuilder text = new StringBuilder();
      Optional<LegalId> wanted = identifier(criteria.text());
      words = new WordFilter(wanted.isPresent() ? null : criteria.text());
      wanted.ifPresent(id -> add(text, "o.legalId = :legalId", "legalId", id));
      text.append(words.conditions(OrganisationWord.class, "o"));
      if (given(criteria.region())) {
        Kato kato = reference.requireAnyRegion("region", criteria.region()).kato();
        add(text, "o.region = :region", "region", kato);
      }
      if (criteria.sphere() != null) {
        add(text, "o.sphere = :sphere", "sphere", criteria.sphere());
      }
      if (criteria.kind() != null) {
        add(text, "o.kind = :kind", "kind", criteria.kind());
      }
      if (given(criteria.sector())) {
        Oked oked = FieldChecks.value("sector", () -> new Oked(String.valueOf(criteria.sector())));
        add(text, "s = :sector", "sector", oked.code());
      }
      // A sector stands once with an organisation: the join makes no row twice.
      String joined = parameters.containsKey("sector") ? " join o.sectors s" : "";
      conditions = joined + (text.isEmpty() ? "" : " where 1 = 1" + text);
    }

    boolean isEmpty() {
      return conditions.isEmpty();
    }

    private void add(StringBuilder text, String condition, String name, Object value) {
      text.append(" and ").append(condition);
      parameters.put(name, value);
    }

    void bind(TypedQuery<?> query) {
      parameters.forEach(query::setParameter);
      words.bind(query);
    }
  }

  private static boolean given(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static Optional<LegalId> identifier(@Nullable String text) {
    if (text == null || !text.strip().matches("[0-9]{12}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LegalId.parse(text));
    } catch (DomainRuleViolation e) {
      return Optional.empty();
    }
  }
}
