package org.klaster.council.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.klaster.council.Names;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.WorkingGroup;
import org.klaster.domain.council.WorkingGroupMember;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.vocabulary.shared.MailTemplate;

/** Tells somebody that the council has taken them into a working group. */
@ApplicationScoped
public class WorkingGroupMails {

  @Inject private WorkingGroupAccess access;
  @Inject private Notifications notifications;
  @Inject private Names names;

  void joined(WorkingGroup group, WorkingGroupMember member) {
    Council council = access.council(group);
    notifications.send(
        Notification.of(MailTemplate.WORKING_GROUP_JOINED, Recipient.person(member.personId()))
            .about(Subject.of(WorkingGroup.SUBJECT_TYPE, group.id()), council.clusterId())
            .name("cluster", names.cluster(council.clusterId()))
            .name("group", group.name())
            .code("as", member.leading() ? "LEAD" : "MEMBER")
            .link("/app/council/group.xhtml?id=" + group.id()));
  }
}
