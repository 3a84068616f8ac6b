package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.council.CouncilAccess;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.change.ChangeVisibility;

/** Meetings as {@link MeetingAccess} shows them. */
@ApplicationScoped
public class MeetingChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private CouncilAccess councils;

  @Override
  public String subjectType() {
    return Meeting.SUBJECT_TYPE;
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    if (!councils.reads()) {
      return Map.of();
    }
    return access
        .bind(
            entities.createQuery(
                "select m.id from Meeting m, Council c where c.id = m.councilId and m.id in :ids"
                    + " and "
                    + MeetingAccess.MEETING_VISIBLE,
                Long.class))
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Function.identity(), id -> "/meetings/" + id));
  }
}
