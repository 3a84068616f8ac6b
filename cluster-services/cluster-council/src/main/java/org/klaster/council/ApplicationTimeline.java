package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationStep;
import org.klaster.domain.council.ApplicationEvent;
import org.klaster.domain.council.ApplicationEvent.Step;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;

/** Keeps each step of an application: one row of its timeline and one event of the audit trail. */
@ApplicationScoped
public class ApplicationTimeline {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CurrentActor currentActor;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;
  @Inject private Names names;

  /** A step taken now by the caller. */
  public Step step(@Nullable String note) {
    return new Step(currentActor.get().username(), clock.now(), note);
  }

  /** The draft was changed: no step of the timeline, an event of the audit trail alone. */
  public void saved(MembershipApplication application) {
    trail.changed(
        "application.save",
        Subject.of(MembershipApplication.SUBJECT_TYPE, application.id()),
        Map.of());
  }

  public void record(ApplicationEvent event) {
    entities.persist(event);
    String state = event.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    trail.changed(
        "application." + state,
        Subject.of(MembershipApplication.SUBJECT_TYPE, event.applicationId()),
        Map.of());
  }

  /** Oldest first, with the full names of who took them. */
  public List<ApplicationStep> steps(MembershipApplication application) {
    List<ApplicationEvent> events = events(application);
    Map<String, String> people =
        names.accounts(events.stream().map(ApplicationEvent::actor).toList());
    return events.stream()
        .map(
            event ->
                new ApplicationStep(
                    event.status(),
                    event.happenedAt(),
                    people.getOrDefault(event.actor(), event.actor()),
                    event.note(),
                    event.ballotId()))
        .toList();
  }

  private List<ApplicationEvent> events(MembershipApplication application) {
    return entities
        .createQuery(
            "select e from ApplicationEvent e where e.applicationId = :application"
                + " order by e.happenedAt, e.id",
            ApplicationEvent.class)
        .setParameter("application", application.id())
        .getResultList();
  }
}
