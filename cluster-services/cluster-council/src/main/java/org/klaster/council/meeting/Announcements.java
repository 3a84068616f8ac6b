package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.MeetingStatus;

/** Meetings that were convened and have not begun: whoever comes or goes has to be told of them. */
@ApplicationScoped
public class Announcements {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  List<Meeting> of(Long councilId) {
    return entities
        .createQuery(
            "select m from Meeting m where m.councilId = :council and m.status = :convened"
                + " and m.startsAt > :now order by m.startsAt",
            Meeting.class)
        .setParameter("council", councilId)
        .setParameter("convened", MeetingStatus.CONVENED)
        .setParameter("now", clock.now())
        .getResultList();
  }
}
