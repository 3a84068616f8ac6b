package org.klaster.council.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.ProposeItem;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.council.meeting.AgendaFiles.NewPaper;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.AgendaItem.Quorum;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.Roles;

/** Agendas, from proposals to conclusions. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class AgendasBean implements Agendas {

  @Inject private MeetingAccess access;
  @Inject private AgendaDesk desk;
  @Inject private AgendaFiles files;
  @Inject private AgendaVotes votes;
  @Inject private Quorums quorums;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  public long propose(ProposeItem command) {
    AgendaItem item = desk.propose(access.visible(command.meetingId()), command);
    Long group = item.workingGroupId();
    trail.changed(
        "agenda.propose",
        subject(item),
        group == null
            ? Map.of("meeting", item.meetingId())
            : Map.of("meeting", item.meetingId(), "workingGroup", group));
    return item.id();
  }

  @Override
  public void accept(long itemId, int version) {
    AgendaItem item = managed(itemId, version);
    desk.requireAhead(item);
    item.accept();
    trail.changed("agenda.accept", subject(item), Map.of());
  }

  @Override
  public void decline(long itemId, String reason, int version) {
    AgendaItem item = managed(itemId, version);
    desk.requireAhead(item);
    item.decline(reason.strip());
    trail.changed("agenda.decline", subject(item), Map.of("reason", reason.strip()));
  }

  @Override
  public void moveUp(long itemId, int version) {
    AgendaItem item = managed(itemId, version);
    desk.requireAhead(item);
    desk.moveUp(item);
    trail.changed("agenda.move", subject(item), Map.of("order", item.order()));
  }

  @Override
  public DocumentView attach(
      long itemId, String fileName, boolean restricted, InputStream content) {
    AgendaItem item = access.item(itemId);
    desk.requireMayAttach(item);
    return files.attach(item, new NewPaper(fileName, restricted), content);
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public DocumentContent paper(long itemId, long documentId) {
    AgendaItem item = access.item(itemId);
    desk.requireMayRead(item, files.isRestricted(item, documentId));
    return files.open(item, documentId);
  }

  @Override
  public void takeUp(long itemId, int version) {
    AgendaItem item = managed(itemId, version);
    Meeting meeting = desk.inSession(item);
    if (meeting.form() == MeetingForm.WRITTEN) {
      // Nobody meets: there is no presence to count.
      item.takeUp(null, clock.now());
      trail.changed("agenda.take-up", subject(item), Map.of());
      return;
    }
    Quorum quorum = quorums.of(meeting, item.interestedOrganisationId());
    item.takeUp(quorum, clock.now());
    trail.changed(
        "agenda.take-up",
        subject(item),
        Map.of(
            "present", quorum.present(),
            "entitled", quorum.entitled(),
            "needed", quorum.needed()));
  }

  @Override
  public long putToVote(long itemId, int version) {
    AgendaItem item = managed(itemId, version);
    return votes.open(desk.inSession(item), item);
  }

  @Override
  public void endVote(long itemId) {
    AgendaItem item = managed(itemId, null);
    votes.end(desk.inSession(item), item);
  }

  @Override
  public void conclude(long itemId, @Nullable String resolution, int version) {
    AgendaItem item = managed(itemId, version);
    votes.requireNone(item);
    desk.conclude(item, resolution, votes.withoutResult(item));
    trail.changed("agenda.conclude", subject(item), Map.of());
  }

  /** The item of a meeting that the caller conducts; the meeting's row is locked. */
  private AgendaItem managed(long itemId, @Nullable Integer version) {
    AgendaItem item = access.item(itemId);
    access.conducted(item.meetingId());
    if (version != null) {
      item.requireVersion(version);
    }
    return item;
  }

  static Subject subject(AgendaItem item) {
    return Subject.of("agenda-item", item.id());
  }
}
