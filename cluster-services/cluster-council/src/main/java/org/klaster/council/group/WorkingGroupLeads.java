package org.klaster.council.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.WorkingGroup;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.LocalizedText;

/** Which groups a caller leads today, and for which of them the caller speaks. */
@ApplicationScoped
public class WorkingGroupLeads {

  /** That person {@code :me} leads a group of {@code Council c} on the day {@code :today}. */
  public static final String LEADS =
      "exists (select lm.id from WorkingGroupMember lm, WorkingGroup lg"
          + " where lg.id = lm.workingGroupId and lg.councilId = c.id and lg.dissolvedOn is null"
          + " and lm.personId = :me and lm.groupLead = true and lm.heldFrom <= :today"
          + " and (lm.heldUntil is null or lm.heldUntil > :today))";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;

  /** Live groups of the council that the caller leads today. */
  public List<WorkingGroup> led(Council council) {
    return entities
        .createQuery(
            "select g from WorkingGroup g, WorkingGroupMember m where m.workingGroupId = g.id"
                + " and g.councilId = :council and g.dissolvedOn is null and m.personId = :me"
                + " and m.groupLead = true and m.heldFrom <= :today"
                + " and (m.heldUntil is null or m.heldUntil > :today) order by g.id",
            WorkingGroup.class)
        .setParameter("council", council.id())
        .setParameter("me", access.personId())
        .setParameter("today", clock.today())
        .getResultList();
  }

  public boolean leads(Council council) {
    return !led(council).isEmpty();
  }

  /**
   * The group for which the caller proposes: the wanted one, or the only one of a lead who may
   * propose by nothing else.
   *
   * @param byOwnRight whether the caller may propose without a group
   */
  public @Nullable WorkingGroup speakingFor(
      Council council, @Nullable Long wanted, boolean byOwnRight) {
    if (wanted == null && byOwnRight) {
      return null;
    }
    List<WorkingGroup> led = led(council);
    if (wanted != null) {
      return led.stream()
          .filter(group -> group.id().equals(wanted))
          .findFirst()
          .orElseThrow(() -> new NotFound(WorkingGroup.SUBJECT_TYPE, wanted));
    }
    if (led.size() != 1) {
      throw new InvalidInput("workingGroup", "required");
    }
    return led.get(0);
  }

  /** Names of groups by id. */
  public Map<Long, LocalizedText> names(Collection<Long> ids) {
    Map<Long, LocalizedText> names = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery("select g from WorkingGroup g where g.id in :ids", WorkingGroup.class)
          .setParameter("ids", new HashSet<>(ids))
          .getResultList()
          .forEach(group -> names.put(group.id(), group.name()));
    }
    return names;
  }
}
