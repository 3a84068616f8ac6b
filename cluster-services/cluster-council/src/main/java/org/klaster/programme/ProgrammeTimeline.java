package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.programme.TimelineEntry;
import org.klaster.domain.programme.Author;
import org.klaster.domain.programme.ProgrammeEvent;
import org.klaster.domain.programme.ProgrammeEvent.Step;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;

/** Keeps the timelines of programmes, and tells the audit trail of each step and each edit. */
@ApplicationScoped
public class ProgrammeTimeline {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail auditTrail;

  /** A step that the caller takes now. */
  public Step step(@Nullable String note) {
    return new Step(access.actor().username(), clock.now(), note);
  }

  /** A step that the council's ballot takes now. */
  public Step councilStep(@Nullable String note) {
    return Step.ofCouncil(clock.now(), note);
  }

  /** The caller as the one who writes now. */
  public Author author() {
    return new Author(access.personId(), clock.now());
  }

  /** Stores a step and records it. */
  public void record(ProgrammeEvent event) {
    entities.persist(event);
    String operation =
        "programme." + event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    auditTrail.changed(
        operation, Subject.of("programme", event.programmeId()), Map.of("status", event.status()));
  }

  /** Records a change of what a programme says; it is no step of its life. */
  public void edited(String operation, long programmeId, Map<String, ?> details) {
    auditTrail.changed(operation, Subject.of("programme", programmeId), details);
  }

  /** All steps, oldest first. */
  public List<TimelineEntry> entries(long programmeId) {
    return entities
        .createQuery(
            "select e, (select q.fullName from Person q where q.username = e.actor)"
                + " from ProgrammeEvent e where e.programmeId = :id order by e.happenedAt, e.id",
            Object[].class)
        .setParameter("id", programmeId)
        .getResultStream()
        .map(columns -> entry((ProgrammeEvent) columns[0], (String) columns[1]))
        .toList();
  }

  private static TimelineEntry entry(ProgrammeEvent event, @Nullable String fullName) {
    boolean council = ProgrammeEvent.COUNCIL.equals(event.actor());
    String person = fullName == null ? event.actor() : fullName;
    return new TimelineEntry(
        event.kind(),
        event.status(),
        event.happenedAt(),
        council ? null : person,
        event.note(),
        event.ballotId());
  }
}
