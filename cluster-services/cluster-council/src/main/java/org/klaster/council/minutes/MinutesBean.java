package org.klaster.council.minutes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Minutes;
import org.klaster.api.council.MinutesFile;
import org.klaster.api.council.MinutesView;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesComment;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.domain.council.MinutesSignature.Signer;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.vocabulary.council.MinutesState;
import org.klaster.vocabulary.shared.Roles;

/** Minutes, from the first draft to both signatures. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class MinutesBean implements Minutes {

  /** As many characters as the table's column takes. */
  private static final int LONGEST = 1_000_000;

  @Inject private MinutesAccess access;
  @Inject private MinutesDesk desk;
  @Inject private AccessPolicy policy;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public MinutesView minutes(long meetingId) {
    return desk.view(access.visible(meetingId));
  }

  @Override
  public int draft(long meetingId, @Nullable String remarks) {
    Meeting meeting = access.conducted(meetingId);
    int number = desk.last(meeting).map(MinutesRevision::number).orElse(0) + 1;
    Instant now = clock.now();
    String words = remarks == null || remarks.isBlank() ? null : remarks.strip();
    String content = desk.content(meeting, new MinutesContent.Version(number, now, words));
    if (content.length() > LONGEST) {
      throw new RuleViolated("minutes.too-long", LONGEST);
    }
    String sha256 = CanonicalJson.sha256(content);
    desk.keep(
        new MinutesRevision(
            meeting, number, content, sha256, new MinutesRevision.Record(policy.personId(), now)));
    trail.changed("minutes.draft", subject(meeting), Map.of("revision", number, "sha256", sha256));
    return number;
  }

  @Override
  public void comment(long meetingId, String words) {
    Meeting meeting = access.visible(meetingId);
    if (!access.belongs(meeting)) {
      throw new Denied("meeting.not-seated");
    }
    access.open(meeting);
    MinutesRevision last = desk.last(meeting).orElseThrow(MinutesAccess::none);
    desk.keep(new MinutesComment(last, policy.personId(), words.strip(), clock.now()));
    trail.changed("minutes.comment", subject(meeting), Map.of("revision", last.number()));
  }

  @Override
  public void sign(long meetingId, String sha256) {
    Meeting meeting = access.visible(meetingId);
    Signer signer = access.signer(meeting).orElseThrow(() -> new Denied("minutes.not-signer"));
    access.open(meeting);
    MinutesRevision last = desk.last(meeting).orElseThrow(MinutesAccess::none);
    MinutesAccess.requireRead(last, sha256);
    List<MinutesSignature> given = desk.signatures(last);
    if (given.stream().anyMatch(one -> MinutesAccess.sameOffice(one, signer))) {
      throw new RuleViolated("minutes.signed-already");
    }
    if (desk.check(meeting, last, given) != MinutesState.VALID) {
      throw new RuleViolated("minutes.rows-differ");
    }
    desk.sign(last, signer, clock.now());
    boolean complete = given.size() + 1 == MinutesSignature.SIGNERS.size();
    if (complete) {
      meeting.minute();
    }
    trail.changed(
        "minutes.sign",
        subject(meeting),
        Map.of(
            "revision",
            last.number(),
            "sha256",
            sha256,
            "function",
            signer.function(),
            "complete",
            complete));
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public MinutesFile json(long meetingId) {
    Meeting meeting = access.visible(meetingId);
    MinutesRevision last = desk.last(meeting).orElseThrow(MinutesAccess::none);
    String text = desk.file(last);
    trail.read("minutes.download", subject(meeting), Map.of("revision", last.number()));
    return new MinutesFile(
        "minutes-" + meetingId + ".json",
        "application/json",
        text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  @PermitAll
  public String publicKey() {
    return desk.publicKey();
  }

  private static Subject subject(Meeting meeting) {
    return Subject.of(Meeting.SUBJECT_TYPE, meeting.id());
  }
}
