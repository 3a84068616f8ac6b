package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.registry.Organisation;
import org.klaster.vocabulary.council.AgendaItemStatus;

/** Keeps the items of an agenda. */
@ApplicationScoped
public class AgendaRegister {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** All items ever proposed, in the agenda's order. */
  List<AgendaItem> items(Meeting meeting) {
    return entities
        .createQuery(
            "select i from AgendaItem i where i.meetingId = :meeting order by i.order, i.id",
            AgendaItem.class)
        .setParameter("meeting", meeting.id())
        .getResultList();
  }

  public List<AgendaItem> items(Meeting meeting, Collection<AgendaItemStatus> wanted) {
    return items(meeting).stream().filter(item -> wanted.contains(item.status())).toList();
  }

  Meeting meeting(AgendaItem item) {
    return entities.find(Meeting.class, item.meetingId());
  }

  /** The rules under which the meeting was arranged. */
  CouncilRules rules(Meeting meeting) {
    return entities.find(CouncilRules.class, meeting.rulesId());
  }

  /** Refuses an organisation that the register does not know. */
  void requireKnown(@Nullable Long interested) {
    if (interested != null && entities.find(Organisation.class, interested) == null) {
      throw new InvalidInput("interested", "organisation.unknown");
    }
  }

  void add(AgendaItem item) {
    entities.persist(item);
  }

  /** The place after the last. */
  int nextOrder(Meeting meeting) {
    return items(meeting).stream().mapToInt(AgendaItem::order).max().orElse(0) + 1;
  }
}
