package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MinutesCommentRow;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesSignatureRow;
import org.klaster.api.council.MinutesView;
import org.klaster.council.Names;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesComment;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.vocabulary.council.MeetingStatus;

/** Shows minutes, checked each time anew. */
@ApplicationScoped
public class MinutesViews {

  @Inject private MinutesRegister register;
  @Inject private MinutesAccess access;
  @Inject private MinutesSignatures signatures;
  @Inject private Names names;

  MinutesView view(Meeting meeting) {
    MinutesRevision last = register.last(meeting).orElse(null);
    List<MinutesSignature> given = last == null ? List.of() : register.signatures(last);
    return new MinutesView(
        meeting.id(),
        last == null ? null : view(meeting, last, given),
        last == null ? List.of() : rows(given),
        comments(meeting),
        meeting.status() == MeetingStatus.MINUTED,
        access.mayDraft(meeting),
        last != null && access.maySign(meeting, given),
        last != null && access.mayComment(meeting));
  }

  private MinutesRevisionView view(
      Meeting meeting, MinutesRevision revision, List<MinutesSignature> given) {
    return new MinutesRevisionView(
        revision.number(),
        revision.madeAt(),
        revision.content(),
        revision.sha256(),
        MinutesSignatures.parse(revision).getString("remarks", ""),
        signatures.check(meeting, revision, given));
  }

  private static List<MinutesSignatureRow> rows(List<MinutesSignature> given) {
    return MinutesSignature.SIGNERS.stream()
        .map(
            function -> {
              MinutesSignature signature = of(given, function);
              return new MinutesSignatureRow(
                  signature == null ? function : signature.function(),
                  signature == null ? null : signature.signer(),
                  signature == null ? null : signature.signedAt(),
                  signature == null ? null : OwnKeys.view(signature));
            })
        .toList();
  }

  private static @Nullable MinutesSignature of(
      List<MinutesSignature> given, org.klaster.vocabulary.council.SeatFunction function) {
    return given.stream().filter(s -> s.function().office() == function).findFirst().orElse(null);
  }

  private List<MinutesCommentRow> comments(Meeting meeting) {
    List<Object[]> rows = register.comments(meeting);
    Map<Long, String> people =
        names.people(rows.stream().map(row -> ((MinutesComment) row[0]).personId()).toList());
    return rows.stream()
        .map(
            row -> {
              MinutesComment comment = (MinutesComment) row[0];
              return new MinutesCommentRow(
                  (Integer) row[1],
                  people.getOrDefault(comment.personId(), ""),
                  comment.words(),
                  comment.writtenAt());
            })
        .toList();
  }
}
