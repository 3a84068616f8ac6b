package org.klaster.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.ChangePage;
import org.klaster.api.shared.ChangeQuery;
import org.klaster.api.shared.ChangeView;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.shared.Roles;

/**
 * The feed as the caller may see it. Rights are those of the moment of reading, as they are for a
 * single read of the thing. One look takes a bounded number of stored changes and asks each kind of
 * things once, so that its statements do not grow with the feed.
 */
@ApplicationScoped
public class Changes {

  private static final int LOOKED_AT = 1000;

  @Inject private ChangeRows rows;
  @Inject private AccessPolicy access;
  @Inject @Any private Instance<ChangeVisibility> visibilities;

  /** Changes behind a position that the caller may read. */
  public ChangePage after(ChangeQuery query) {
    return after(query, type -> true);
  }

  /**
   * Changes behind a position that the caller may read and wants.
   *
   * @param wanted whether a type is wanted
   */
  public ChangePage after(ChangeQuery query, Predicate<String> wanted) {
    List<ChangeRow> looked = rows.after(query.after(), LOOKED_AT);
    Map<String, Map<Long, String>> visible = visible(looked, wanted);
    List<ChangeView> changes = new ArrayList<>();
    long next = query.after();
    for (ChangeRow row : looked) {
      if (changes.size() == query.limit()) {
        return new ChangePage(changes, next, true);
      }
      String path = path(visible, row);
      if (path != null && wanted.test(row.type())) {
        changes.add(view(row, path));
      }
      next = row.position();
    }
    return new ChangePage(changes, next, looked.size() == LOOKED_AT);
  }

  /** Whether the caller may read the thing now. */
  public boolean isVisible(String subjectType, String subjectKey) {
    Map<Long, String> found = ask(subjectType, Set.of(Long.valueOf(subjectKey)));
    return access.is(Roles.AUDITOR) || !found.isEmpty();
  }

  /** The position of the newest change. */
  public long last() {
    return rows.last();
  }

  private Map<String, Map<Long, String>> visible(List<ChangeRow> looked, Predicate<String> wanted) {
    Map<String, Set<Long>> asked =
        looked.stream()
            .filter(row -> wanted.test(row.type()))
            .collect(
                Collectors.groupingBy(
                    ChangeRow::subjectType,
                    Collectors.mapping(row -> Long.valueOf(row.subjectKey()), Collectors.toSet())));
    Map<String, Map<Long, String>> visible = new HashMap<>();
    asked.forEach((type, ids) -> visible.put(type, ask(type, ids)));
    return visible;
  }

  private Map<Long, String> ask(String subjectType, Set<Long> ids) {
    return visibilities.stream()
        .filter(one -> one.subjectType().equals(subjectType))
        .findFirst()
        .map(one -> one.visible(ids))
        .orElse(Map.of());
  }

  /** Null where the caller may not read it; the auditor reads the whole trail, and so this too. */
  private @Nullable String path(Map<String, Map<Long, String>> visible, ChangeRow row) {
    String path =
        visible.getOrDefault(row.subjectType(), Map.of()).get(Long.valueOf(row.subjectKey()));
    return path == null && access.is(Roles.AUDITOR) ? ChangeVisibility.NO_PATH : path;
  }

  private static ChangeView view(ChangeRow row, String path) {
    return new ChangeView(
        row.position(),
        row.type(),
        row.subjectType(),
        row.subjectKey(),
        path.isEmpty() ? null : path,
        row.occurredAt());
  }
}
