package org.klaster.council.minutes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Minutes;
import org.klaster.api.council.MinutesFile;
import org.klaster.api.council.MinutesView;
import org.klaster.api.council.OwnKeyView;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesComment;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.domain.council.MinutesSignature.OwnKey;
import org.klaster.domain.council.MinutesSignature.Signer;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.vocabulary.council.MinutesState;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.Roles;

/** Minutes, from the first draft to both signatures. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class MinutesBean implements Minutes {

  /**
   * Characters. Fifty ballots of two hundred seats make about two million; beyond ten times as much
   * nobody could read it, nor a browser show it.
   */
  private static final int LONGEST = 20_000_000;

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
    sign(meetingId, sha256, null);
  }

  @Override
  public void signWithOwnKey(long meetingId, String sha256, InputStream signature) {
    sign(meetingId, sha256, signature);
  }

  private void sign(long meetingId, String sha256, @Nullable InputStream own) {
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
    MinutesSignature made = desk.sign(last, signer, clock.now(), own);
    boolean complete = given.size() + 1 == MinutesSignature.SIGNERS.size();
    if (complete) {
      meeting.minute();
    }
    Map<String, Object> details = new HashMap<>();
    details.put("revision", last.number());
    details.put("sha256", sha256);
    details.put("function", signer.function());
    details.put("complete", complete);
    OwnKeyView key = OwnKeys.view(made);
    if (key != null) {
      details.put("ownKey", key.verdict());
    }
    trail.changed("minutes.sign", subject(meeting), details);
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public MinutesFile record(long meetingId) {
    Meeting meeting = access.visible(meetingId);
    MinutesRevision last = desk.last(meeting).orElseThrow(MinutesAccess::none);
    trail.read("minutes.record", subject(meeting), Map.of("revision", last.number()));
    return new MinutesFile(
        "minutes-" + meetingId + "-record-" + last.number() + ".json",
        "application/json",
        last.content().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public MinutesFile ownSignature(long meetingId, SeatFunction function) {
    Meeting meeting = access.visible(meetingId);
    MinutesRevision last = desk.last(meeting).orElseThrow(MinutesAccess::none);
    OwnKey own =
        desk.signatures(last).stream()
            .filter(given -> given.function() == function)
            .map(MinutesSignature::ownKey)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> new NotFound("signature", function));
    trail.read(
        "minutes.own-signature",
        subject(meeting),
        Map.of("revision", last.number(), "function", function));
    return new MinutesFile(
        "minutes-" + meetingId + "-" + function.name().toLowerCase(Locale.ROOT) + ".p7s",
        "application/pkcs7-signature",
        Base64.getDecoder().decode(own.signature()));
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
