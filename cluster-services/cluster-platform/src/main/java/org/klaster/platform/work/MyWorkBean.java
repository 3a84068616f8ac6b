package org.klaster.platform.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import org.klaster.api.shared.MyWork;
import org.klaster.api.shared.WorkItem;
import org.klaster.api.shared.WorkList;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/** Gathers the items of all contexts and puts them in the order of their deadlines. */
@Stateless
@RolesAllowed({
  Roles.GOVERNMENT,
  Roles.BUSINESS,
  Roles.SCIENCE,
  Roles.COORDINATOR,
  Roles.MINISTRY,
  Roles.PARTICIPANT,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR
})
public class MyWorkBean implements MyWork {

  private static final Comparator<WorkItem> BY_DEADLINE =
      Comparator.comparing(
              WorkItem::deadline, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(WorkItem::kind)
          .thenComparing(WorkItem::key);

  @Inject @Any private Instance<WorkSource> sources;

  @Inject private DatabaseClock clock;

  @Override
  public WorkList waiting() {
    var items =
        sources.stream().flatMap(source -> source.waiting().stream()).sorted(BY_DEADLINE).toList();
    return new WorkList(items, clock.now());
  }
}
