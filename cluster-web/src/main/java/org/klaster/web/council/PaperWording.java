package org.klaster.web.council;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.klaster.web.print.Html;

/** Puts into words what stands on the papers of a ballot, as minutes record them. */
final class PaperWording {

  private static final String OPTIONS = "options";
  private static final String CHOICE = "choice";

  private final MinutesWords words;

  PaperWording(MinutesWords words) {
    this.words = words;
  }

  /** What stands on a paper, options by their texts. */
  String choice(JsonObject ballot, JsonObject paper) {
    if (paper.containsKey(OPTIONS)) {
      return paper.getJsonArray(OPTIONS).getValuesAs(JsonNumber.class).stream()
          .map(place -> option(ballot, place.intValue()))
          .collect(Collectors.joining("; "));
    }
    boolean againstAll = ballot.containsKey("method") && "NO".equals(paper.getString(CHOICE));
    return againstAll ? words.text("voting.against-all") : words.label("VoteChoice", paper, CHOICE);
  }

  /** The count of an option. */
  String counted(JsonObject ballot, JsonObject option) {
    return words.format(
        "minutes.doc.option",
        option(ballot, option.getInt("place")),
        option.getInt("votes"),
        words.label("OptionStanding", option, "standing"));
  }

  private String option(JsonObject ballot, int place) {
    return objects(ballot, OPTIONS).stream()
        .filter(option -> option.getInt("place") == place)
        .map(option -> words.localized(option, "name"))
        .findFirst()
        .orElse("–");
  }

  /** The papers of a secret ballot; nothing of an open one. */
  void papers(Html html, JsonObject ballot) {
    if (!ballot.containsKey("papers")) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (JsonObject paper : objects(ballot, "papers")) {
      rows.add(List.of(paper.getString("code"), choice(ballot, paper)));
    }
    html.element(
        "p", words.format("minutes.doc.secret", rows.size(), ballot.getInt("invalidPapers")));
    html.table(
        List.of(words.text("voting.secret.code"), words.text("council.decision.vote")), rows);
    html.element(
        "p",
        words.format(
            "minutes.doc.sealed",
            ballot.getString("votesSha256"),
            ballot.getString("papersSha256")));
  }

  /** Which seats there were at the close; nothing where that was not kept. */
  void closing(Html html, JsonObject ballot) {
    JsonObject closing = ballot.getJsonObject("electorateAtClose");
    if (closing == null) {
      return;
    }
    html.element("p", words.format("minutes.doc.at-close", closing.getInt("held")));
    changed(html, closing, "left");
    changed(html, closing, "joined");
  }

  private void changed(Html html, JsonObject closing, String field) {
    List<String> seats =
        objects(closing, field).stream()
            .map(seat -> words.localized(seat, "organisation") + ", " + seat.getString("person"))
            .toList();
    if (!seats.isEmpty()) {
      html.element("p", words.text("council.at-close." + field) + ": " + String.join("; ", seats));
    }
  }

  private static List<JsonObject> objects(JsonObject ballot, String field) {
    return ballot.getJsonArray(field).getValuesAs(JsonObject.class);
  }
}
