package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.MeetingInput;
import org.klaster.api.council.ProposeItem;
import org.klaster.api.shared.PageRequest;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.LocalizedText;

/** Arguments of the operations on meetings. */
final class MeetingArguments {

  private static final LocalizedText TEXT = new LocalizedText("Сынақ", "Проба", "Probe");

  private MeetingArguments() {}

  static void addTo(Arguments arguments) {
    meetings(arguments);
    agendas(arguments);
    minutes(arguments);
    arguments
        .on(
            "Attendances.record",
            (rows, mother) ->
                new Object[] {
                  mother.meeting(rows.cluster()),
                  mother.heldSeat(rows.cluster()),
                  AttendanceMode.IN_ROOM
                })
        .on(
            "Attendances.attend",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), AttendanceMode.IN_ROOM})
        .on("Calendars.meeting", (rows, mother) -> new Object[] {mother.meeting(rows.cluster())})
        .any("Calendars.renewFeed")
        // Nobody's secret: told as nothing there, to everybody alike.
        .any("Calendars.feed", "nobodys-secret-of-a-feed-that-is-not-there");
  }

  private static MeetingInput input() {
    Instant starts = Instant.now().plus(Duration.ofDays(20));
    return new MeetingInput(
        TEXT, MeetingForm.IN_ROOM, "probe", null, starts, starts.plus(Duration.ofHours(1)));
  }

  private static void meetings(Arguments arguments) {
    arguments
        .any("Meetings.search", new MeetingCriteria(null, null, null), PageRequest.first())
        .any("Meetings.choices")
        .on("Meetings.meeting", (rows, mother) -> new Object[] {mother.meeting(rows.cluster())})
        .on("Meetings.plan", (rows, mother) -> new Object[] {rows.cluster(), input()})
        .on(
            "Meetings.rearrange",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), input(), STALE})
        .on(
            "Meetings.convene",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), STALE})
        .on(
            "Meetings.cancel",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), "probe", STALE})
        .on("Meetings.open", (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), STALE})
        .on(
            "Meetings.close",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), STALE});
  }

  private static void agendas(Arguments arguments) {
    arguments
        .on(
            "Agendas.propose",
            (rows, mother) ->
                new Object[] {
                  new ProposeItem(mother.meeting(rows.cluster()), TEXT, null, false, null)
                })
        .on("Agendas.accept", (rows, mother) -> item(rows.cluster(), mother, STALE))
        .on("Agendas.decline", (rows, mother) -> item(rows.cluster(), mother, "probe", STALE))
        .on("Agendas.moveUp", (rows, mother) -> item(rows.cluster(), mother, STALE))
        .on(
            "Agendas.attach",
            (rows, mother) ->
                item(
                    rows.cluster(),
                    mother,
                    "paper.pdf",
                    true,
                    "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
        .on(
            "Agendas.paper",
            (rows, mother) -> {
              long item = mother.itemOf(mother.meeting(rows.cluster()));
              return new Object[] {item, mother.paperOf(item)};
            })
        .on("Agendas.takeUp", (rows, mother) -> item(rows.cluster(), mother, STALE))
        .on("Agendas.putToVote", (rows, mother) -> item(rows.cluster(), mother, STALE))
        .on("Agendas.endVote", (rows, mother) -> item(rows.cluster(), mother))
        .on("Agendas.conclude", (rows, mother) -> item(rows.cluster(), mother, "probe", STALE));
  }

  /** The meeting is not closed: a rule refuses what may be asked for. */
  private static void minutes(Arguments arguments) {
    arguments
        .on("Minutes.minutes", (rows, mother) -> new Object[] {mother.meeting(rows.cluster())})
        .on("Minutes.draft", (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), null})
        .on(
            "Minutes.comment",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), "probe"})
        .on(
            "Minutes.sign",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), "0".repeat(64)})
        .on(
            "Minutes.signWithOwnKey",
            (rows, mother) ->
                new Object[] {mother.meeting(rows.cluster()), "0".repeat(64), new byte[] {1}})
        .on("Minutes.record", (rows, mother) -> new Object[] {mother.meeting(rows.cluster())})
        .on(
            "Minutes.ownSignature",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), SeatFunction.CHAIR})
        .on("Minutes.json", (rows, mother) -> new Object[] {mother.meeting(rows.cluster())})
        .any("Minutes.publicKey");
  }

  private static Object[] item(long cluster, org.klaster.tests.RowMother mother, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = mother.itemOf(mother.meeting(cluster));
    System.arraycopy(more, 0, values, 1, more.length);
    return values;
  }
}
