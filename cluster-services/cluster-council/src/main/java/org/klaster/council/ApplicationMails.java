package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.platform.mail.Recipients;
import org.klaster.vocabulary.shared.MailTemplate;

/** What the applicant's people and the coordinators are told of an application. */
@ApplicationScoped
public class ApplicationMails {

  @Inject private Notifications notifications;
  @Inject private Recipients recipients;
  @Inject private Names names;

  /** The coordinator asks for changes. */
  void returned(MembershipApplication application) {
    for (Recipient to : recipients.representatives(application.organisationId())) {
      notifications.send(
          about(application, Notification.of(MailTemplate.APPLICATION_RETURNED, to))
              .link("/app/council/application-edit.xhtml?id=" + application.id()));
    }
  }

  /** It was decided: by the council's ballot, or by the coordinator's finding. */
  void decided(MembershipApplication application, Enum<?> outcome) {
    var applicant = names.organisation(application.organisationId());
    Map<Long, Recipient> told = new LinkedHashMap<>();
    recipients
        .representatives(application.organisationId())
        .forEach(to -> told.put(to.personId(), to));
    recipients
        .coordinators(application.clusterId())
        .forEach(to -> told.putIfAbsent(to.personId(), to));
    for (Recipient to : told.values()) {
      notifications.send(
          about(application, Notification.of(MailTemplate.APPLICATION_DECIDED, to))
              .name("applicant", applicant)
              .code("outcome", outcome)
              .link("/app/council/application.xhtml?id=" + application.id()));
    }
  }

  private Notification about(MembershipApplication application, Notification notification) {
    return notification
        .about(
            Subject.of(MembershipApplication.SUBJECT_TYPE, application.id()),
            application.clusterId())
        .name("cluster", names.cluster(application.clusterId()));
  }
}
