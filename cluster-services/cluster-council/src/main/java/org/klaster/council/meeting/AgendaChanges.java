package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.council.CouncilAccess;
import org.klaster.domain.council.AgendaItem;
import org.klaster.platform.change.ChangeVisibility;

/** Items of an agenda are seen with their meeting. */
@ApplicationScoped
public class AgendaChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private CouncilAccess councils;

  @Override
  public String subjectType() {
    return "agenda-item";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    if (!councils.reads()) {
      return Map.of();
    }
    return access
        .bind(
            entities.createQuery(
                "select i from AgendaItem i, Meeting m, Council c where m.id = i.meetingId"
                    + " and c.id = m.councilId and i.id in :ids and "
                    + MeetingAccess.MEETING_VISIBLE,
                AgendaItem.class))
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(AgendaItem::id, item -> "/meetings/" + item.meetingId()));
  }
}
