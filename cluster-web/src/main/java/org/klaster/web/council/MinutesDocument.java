package org.klaster.web.council;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesSignatureRow;
import org.klaster.api.council.MinutesView;
import org.klaster.api.council.OwnKeyView;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.Formats;
import org.klaster.web.print.Html;

/**
 * Minutes as a document in one language, made of the record alone: the page shows it, the PDF
 * prints it.
 */
final class MinutesDocument {

  private final Language language;
  private final MinutesWords words;
  private final PresenceWording presence;
  private final PaperWording wording;
  private final Html html = new Html();
  private final JsonObject record;

  private MinutesDocument(String content, Language language) {
    this.language = language;
    words = new MinutesWords(language);
    presence = new PresenceWording(words);
    wording = new PaperWording(words);
    try (JsonReader reader = Json.createReader(new StringReader(content))) {
      record = reader.readObject();
    }
  }

  /** The body from the second level of headings on. */
  static String body(MinutesView view, MinutesRevisionView last, Language language) {
    MinutesDocument document = new MinutesDocument(last.content(), language);
    document.head();
    document.attendance();
    document.agenda();
    document.decisions();
    document.assignments();
    document.remarks();
    document.signatures(view, last);
    return document.html.toString();
  }

  /** The title of the meeting. */
  static String title(MinutesRevisionView last, Language language) {
    MinutesDocument document = new MinutesDocument(last.content(), language);
    JsonObject meeting = document.record.getJsonObject("meeting");
    return document.words.text("minutes.of") + ": " + document.words.localized(meeting, "title");
  }

  private void head() {
    JsonObject meeting = record.getJsonObject("meeting");
    html.facts(
        List.of(
            List.of(words.text("minutes.meeting"), words.localized(meeting, "title")),
            List.of(
                words.text("minutes.doc.council"),
                words.localized(record.getJsonObject("council"), "name")),
            List.of(
                words.text("minutes.doc.cluster"),
                words.localized(record.getJsonObject("cluster"), "name")),
            List.of(words.text("minutes.doc.form"), words.label("MeetingForm", meeting, "form")),
            List.of(words.text("minutes.doc.place"), words.plain(meeting, "place")),
            List.of(words.text("minutes.doc.opened"), words.time(meeting, "openedAt")),
            List.of(words.text("minutes.doc.closed"), words.time(meeting, "closedAt"))));
  }

  private void attendance() {
    html.element("h2", words.text("minutes.doc.attendance"));
    html.table(
        List.of(
            words.text("council.seat.organisation"),
            words.text("council.seat.person"),
            words.text("council.seat.sphere"),
            words.text("council.seat.function"),
            words.text("minutes.doc.times")),
        objects(record, "attendance").stream().map(presence::seat).toList());
    List<String> invited = objects(record, "invited").stream().map(presence::invited).toList();
    if (!invited.isEmpty()) {
      html.element("h3", words.text("minutes.doc.invited")).list("ul", invited);
    }
  }

  private void agenda() {
    html.element("h2", words.text("minutes.doc.agenda"));
    for (JsonObject item : objects(record, "agenda")) {
      html.element("h3", item.getInt("number") + ". " + words.localized(item, "title"));
      if (item.containsKey("explanation")) {
        html.element("p", item.getString("explanation"));
      }
      papers(item);
      JsonObject quorum = item.getJsonObject("quorum");
      if (quorum != null) {
        html.element(
            "p",
            words.format(
                "minutes.doc.quorum",
                quorum.getInt("present"),
                quorum.getInt("entitled"),
                quorum.getInt("needed")));
      }
      if (item.getString("status").equals("POSTPONED")) {
        html.element("p", words.text("minutes.doc.postponed"));
      }
      objects(item, "ballots").forEach(this::ballot);
      if (item.containsKey("resolution")) {
        html.element(
            "p", words.text("minutes.doc.resolution") + ": " + item.getString("resolution"));
      }
    }
  }

  private void papers(JsonObject item) {
    List<String> papers =
        objects(item, "papers").stream()
            .map(
                paper ->
                    words.format(
                        "minutes.doc.paper",
                        paper.getString("name"),
                        paper.getJsonNumber("size").longValue(),
                        paper.getString("sha256")))
            .toList();
    if (!papers.isEmpty()) {
      html.element("p", words.text("minutes.doc.papers") + ":").list("ul", papers);
    }
  }

  private void ballot(JsonObject ballot) {
    html.element("h4", words.text("minutes.doc.ballot"));
    if (ballot.containsKey("annulReason")) {
      html.element("p", words.format("minutes.doc.annulled", ballot.getString("annulReason")));
      return;
    }
    JsonObject rules = ballot.getJsonObject("rules");
    List<String> lines = new ArrayList<>();
    lines.add(
        words.format(
            "minutes.doc.rules",
            rules.getInt("number"),
            rules.getString("source"),
            rules.getString("clause")));
    lines.add(words.rule("quorum", rules, "quorumBase"));
    lines.add(words.rule("pass", rules, "passBase"));
    if (rules.getBoolean("castingVote")) {
      lines.add(words.text("council.rules.casting"));
    }
    html.list("ul", lines);
    votes(ballot);
    count(ballot);
    wording.papers(html, ballot);
    wording.closing(html, ballot);
  }

  private void votes(JsonObject ballot) {
    Map<Long, JsonObject> last = new HashMap<>();
    if (ballot.containsKey("votes")) {
      objects(ballot, "votes").forEach(vote -> last.put(seat(vote), vote));
    }
    List<List<String>> rows = new ArrayList<>();
    for (JsonObject seat : objects(ballot, "electorate")) {
      rows.add(
          List.of(
              words.localized(seat, "organisation"),
              words.plain(seat, "person"),
              words.label("Sphere", seat, "sphere"),
              vote(ballot, seat, last)));
    }
    html.table(
        List.of(
            words.text("council.seat.organisation"),
            words.text("council.seat.person"),
            words.text("council.seat.sphere"),
            words.text("council.decision.vote")),
        rows);
  }

  private String vote(JsonObject ballot, JsonObject seat, Map<Long, JsonObject> last) {
    if (seat.containsKey("recusal")) {
      return words.text("council.decision.recused")
          + ": "
          + words.label("RecusalGround", seat, "recusal");
    }
    JsonObject vote = last.get(seat(seat));
    if (vote == null) {
      return words.text(
          seat.getBoolean("voted", false) ? "voting.secret.voted-mark" : "council.decision.absent");
    }
    return presence.withRight(wording.choice(ballot, vote), vote);
  }

  private void count(JsonObject ballot) {
    JsonObject count = ballot.getJsonObject("count");
    if (count == null) {
      return;
    }
    html.element(
        "p",
        words.format(
            "minutes.doc.count",
            count.getInt("entitled"),
            count.getInt("tookPart"),
            count.getInt("yes"),
            count.getInt("no"),
            count.getInt("abstain")));
    if (count.containsKey("options")) {
      html.element("p", words.text("minutes.doc.options") + ":");
      html.list(
          "ul", objects(count, "options").stream().map(o -> wording.counted(ballot, o)).toList());
    }
    JsonObject casting = ballot.getJsonObject("castingVote");
    if (casting != null) {
      html.element("p", words.format("minutes.doc.casting", wording.choice(ballot, casting)));
    }
    List<Long> dissent =
        ballot.getJsonArray("dissent").getValuesAs(JsonNumber.class).stream()
            .map(JsonNumber::longValue)
            .toList();
    if (!dissent.isEmpty()) {
      String who =
          objects(ballot, "electorate").stream()
              .filter(seat -> dissent.contains(seat(seat)))
              .map(seat -> words.localized(seat, "organisation"))
              .collect(Collectors.joining(", "));
      html.element("p", words.format("minutes.doc.dissent", who));
    }
    html.open("p")
        .element("strong", words.format("minutes.doc.outcome", outcome(ballot)))
        .close("p");
  }

  private String outcome(JsonObject decided) {
    return words.label("BallotOutcome", decided, "outcome");
  }

  private void decisions() {
    html.element("h2", words.text("minutes.doc.decisions"));
    List<String> decisions =
        objects(record, "decisions").stream()
            .map(
                decision ->
                    words.format(
                        "minutes.doc.decision",
                        decision.getInt("item"),
                        decision.containsKey("outcome")
                            ? outcome(decision)
                            : decision.getString("resolution")))
            .toList();
    if (decisions.isEmpty()) {
      html.element("p", words.text("minutes.doc.no-decisions"));
    } else {
      html.list("ul", decisions);
    }
  }

  /** Records of the first format hold none and say nothing of them. */
  private void assignments() {
    if (!record.containsKey("assignments")) {
      return;
    }
    html.element("h2", words.text("assignment.assignments.title"));
    List<List<String>> rows =
        objects(record, "assignments").stream()
            .map(
                given ->
                    List.of(
                        words.plain(given, "item"),
                        words.localized(given, "text"),
                        words.localized(given, "organisation"),
                        words.day(given, "deadline"),
                        words.plain(given, "evidence"),
                        words.label("AssignmentStatus", given, "state")))
            .toList();
    if (rows.isEmpty()) {
      html.element("p", words.text("minutes.doc.no-assignments"));
      return;
    }
    html.table(
        List.of(
            words.text("minutes.doc.item"),
            words.text("assignment.field.text"),
            words.text("assignment.field.responsible"),
            words.text("assignment.field.deadline"),
            words.text("assignment.field.evidence"),
            words.text("minutes.doc.state")),
        rows);
  }

  private void remarks() {
    if (record.containsKey("remarks")) {
      html.element("h2", words.text("minutes.remarks"));
      html.element("p", record.getString("remarks"));
    }
  }

  private void signatures(MinutesView view, MinutesRevisionView last) {
    html.element("h2", words.text("minutes.signatures"));
    List<List<String>> rows = new ArrayList<>();
    for (MinutesSignatureRow row : view.signatures()) {
      String signer = row.signer();
      rows.add(
          List.of(
              words.text("enum.SeatFunction." + row.function()),
              signer == null ? words.text("minutes.signature.missing") : signer,
              Formats.exactTime(language, row.signedAt())));
    }
    html.table(
        List.of(
            words.text("council.seat.function"),
            words.text("minutes.signer"),
            words.text("minutes.signed-at")),
        rows);
    for (MinutesSignatureRow row : view.signatures()) {
      if (row.ownKey() != null) {
        ownKey(row, row.ownKey());
      }
    }
    html.element(
        "p",
        words.format("minutes.version", last.number(), Formats.dateTime(language, last.madeAt())));
    html.element("p", words.format("minutes.doc.hash", last.sha256()));
  }

  private void ownKey(MinutesSignatureRow row, OwnKeyView key) {
    html.element(
        "h3",
        words.format("minutes.own-key.of", words.text("enum.SeatFunction." + row.function())));
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text("minutes.own-key.result")
            + ": "
            + words.text("enum.SignatureVerdict." + key.verdict()));
    key.reasons().forEach(reason -> lines.add(words.text("enum.SignatureReason." + reason)));
    lines.add(words.format("minutes.own-key.subject", key.certificate().subject()));
    lines.add(
        words.format(
            "minutes.own-key.issuer", key.certificate().issuer(), key.certificate().serial()));
    lines.add(
        words.format(
            "minutes.own-key.validity",
            Formats.exactTime(language, key.certificate().validFrom()),
            Formats.exactTime(language, key.certificate().validUntil())));
    if (key.timeStamp() != null) {
      lines.add(
          words.format("minutes.own-key.time-stamp", Formats.exactTime(language, key.timeStamp())));
    }
    if (key.revocation() != null) {
      lines.add(
          words.format(
              "minutes.own-key.not-revoked",
              words.text("enum.RevocationSource." + key.revocation()),
              Formats.exactTime(language, key.revocationAt())));
    }
    html.list("ul", lines);
  }

  /** Records of earlier forms lack what came later. */
  private static List<JsonObject> objects(JsonObject record, String field) {
    return record.containsKey(field)
        ? record.getJsonArray(field).getValuesAs(JsonObject.class)
        : List.of();
  }

  private static long seat(JsonObject row) {
    return row.getJsonNumber("seat").longValue();
  }
}
