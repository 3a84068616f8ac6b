package org.klaster.verifier;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.OptionCount;
import org.klaster.vocabulary.council.TallyResult;

/** Makes the record of a ballot with options of one without. */
final class OptionRecord {

  private OptionRecord() {}

  static JsonObject of(
      JsonObject open, BallotForm form, @Nullable BallotMark casting, boolean secret) {
    JsonObjectBuilder ballot =
        Json.createObjectBuilder(open)
            .add("voting", secret ? "SECRET" : "OPEN")
            .add("method", form.method().name())
            .add("maxChoices", form.maxChoices())
            .add("places", form.places())
            .add("options", options(form));
    if (casting != null) {
      ballot.add(
          "castingVote",
          Json.createObjectBuilder()
              .add("choice", "YES")
              .add("options", places(casting.options())));
    }
    return secret ? secret(ballot, open) : ballot.build();
  }

  private static JsonObject secret(JsonObjectBuilder ballot, JsonObject open) {
    List<JsonObject> votes = open.getJsonArray("votes").getValuesAs(JsonObject.class);
    JsonArrayBuilder seats = Json.createArrayBuilder();
    JsonArrayBuilder papers = Json.createArrayBuilder();
    for (JsonObject seat : open.getJsonArray("electorate").getValuesAs(JsonObject.class)) {
      List<JsonObject> own =
          votes.stream().filter(v -> v.getInt("seat") == seat.getInt("seat")).toList();
      seats.add(own.isEmpty() ? seat : Json.createObjectBuilder(seat).add("voted", true).build());
      if (!own.isEmpty() && !seat.containsKey("recusal")) {
        papers.add(
            Json.createObjectBuilder()
                .add("code", "P" + seat.getInt("seat"))
                .add("choice", own.get(0).getString("choice"))
                .add("options", own.get(0).getJsonArray("options")));
      }
    }
    return ballot.add("electorate", seats).add("papers", papers).remove("votes").build();
  }

  private static JsonArray options(BallotForm form) {
    JsonArrayBuilder options = Json.createArrayBuilder();
    form.options().forEach(place -> options.add(Json.createObjectBuilder().add("place", place)));
    return options.build();
  }

  private static JsonArray places(List<Integer> places) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    places.forEach(array::add);
    return array.build();
  }

  static JsonArray counts(TallyResult tally) {
    JsonArrayBuilder counts = Json.createArrayBuilder();
    for (OptionCount option : tally.options()) {
      counts.add(
          Json.createObjectBuilder()
              .add("place", option.option())
              .add("standing", option.standing().name())
              .add("votes", option.votes()));
    }
    return counts.build();
  }
}
