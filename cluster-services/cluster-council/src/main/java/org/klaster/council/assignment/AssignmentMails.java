package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.Council;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.platform.mail.Recipients;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.MailTemplate;

/**
 * What the responsible member's representatives are told. The text of the assignment is not: it may
 * name what only Klaster shows.
 */
@ApplicationScoped
public class AssignmentMails {

  /** How many days before the deadline those who have not reported are reminded. */
  static final int NOTICE_DAYS = 3;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private Recipients recipients;
  @Inject private Notifications notifications;
  @Inject private Names names;

  void given(Assignment assignment, Council council) {
    tell(MailTemplate.ASSIGNMENT_GIVEN, assignment, council, notifications::send);
  }

  void returned(Assignment assignment) {
    tell(
        MailTemplate.ASSIGNMENT_RETURNED,
        assignment,
        register.council(assignment.councilId()),
        notifications::send);
  }

  /** Ids of assignments that wait for a report and whose deadline is near. */
  List<Long> dueSoon(LocalDate today) {
    return entities
        .createQuery(
            "select a.id from Assignment a where a.status in (ASSIGNED, RETURNED)"
                + " and a.deadline >= :today and a.deadline <= :soon order by a.deadline, a.id",
            Long.class)
        .setParameter("today", today)
        .setParameter("soon", today.plusDays(NOTICE_DAYS))
        .getResultList();
  }

  /** Reminds of the deadline, each person once. */
  void due(long assignmentId) {
    Assignment assignment = entities.find(Assignment.class, assignmentId);
    if (assignment.status().awaitsReport()) {
      tell(
          MailTemplate.ASSIGNMENT_DUE,
          assignment,
          register.council(assignment.councilId()),
          mail -> notifications.sendOnce("assignment-due " + assignmentId, mail));
    }
  }

  private void tell(
      MailTemplate template, Assignment assignment, Council council, Consumer<Notification> post) {
    LocalizedText cluster = names.cluster(council.clusterId());
    for (Recipient to : recipients.representatives(assignment.responsibleOrganisationId())) {
      post.accept(
          Notification.of(template, to)
              .about(AssignmentsBean.subject(assignment), council.clusterId())
              .name("cluster", cluster)
              .day("due", assignment.deadline())
              .link("/app/council/assignment.xhtml?id=" + assignment.id()));
    }
  }
}
