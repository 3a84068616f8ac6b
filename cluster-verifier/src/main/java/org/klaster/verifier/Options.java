package org.klaster.verifier;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what follows for the options of a ballot. Options at or above the majority are ranked by
 * their votes; as many carry as there are places. If the last place would go to one of several that
 * are level, nothing carries and the ballot is tied. A choice is tied too if its leading options
 * are level, a simple majority is asked for, and one vote more would have reached it.
 */
final class Options {

  private static final String CARRIED = "CARRIED";
  private static final String TIED = "TIED";

  private final JsonObject ballot;
  private final Threshold pass;
  private final long base;
  private final Map<Integer, Long> votes = new LinkedHashMap<>();
  private final Map<Integer, String> standing = new LinkedHashMap<>();
  private String counted = "NO_QUORUM";
  private String outcome = "NO_QUORUM";

  Options(JsonObject ballot, Papers papers, Threshold pass, long base) {
    this.ballot = ballot;
    this.pass = pass;
    this.base = base;
    for (int place : places(ballot)) {
      votes.put(place, papers.given().stream().filter(p -> p.options().contains(place)).count());
      standing.put(place, "NOT_CARRIED");
    }
  }

  static List<Integer> places(JsonObject ballot) {
    return ballot.getJsonArray("options").getValuesAs(JsonObject.class).stream()
        .map(option -> option.getInt("place"))
        .toList();
  }

  /** Decides, where there was a quorum. */
  Options decide() {
    List<Integer> ranked = new ArrayList<>(votes.keySet());
    ranked.sort(Comparator.comparing((Integer place) -> votes(place)).reversed());
    List<Integer> above =
        ranked.stream().filter(p -> votes(p) > 0 && pass.met(votes(p), base)).toList();
    int room = ballot.getInt("places");
    if (above.isEmpty()) {
      levelBelow(ranked);
    } else if (above.size() <= room || votes(above.get(room)) < votes(above.get(room - 1))) {
      counted = CARRIED;
      above.stream().limit(room).forEach(place -> standing.put(place, CARRIED));
    } else {
      long level = votes(above.get(room));
      counted = TIED;
      above.forEach(
          place -> {
            if (votes(place) >= level) {
              standing.put(place, votes(place) > level ? "LEADING" : TIED);
            }
          });
    }
    outcome = counted;
    casting();
    return this;
  }

  private void levelBelow(List<Integer> ranked) {
    counted = "NOT_CARRIED";
    long most = ranked.isEmpty() ? 0 : votes(ranked.get(0));
    List<Integer> leading = ranked.stream().filter(place -> votes(place) == most).toList();
    boolean tie =
        ballot.getString("method").equals("CHOICE")
            && most > 0
            && leading.size() > 1
            && pass.isAtMostHalf()
            && pass.met(most + 1, base);
    if (tie) {
      counted = TIED;
      leading.forEach(place -> standing.put(place, TIED));
    }
  }

  private void casting() {
    JsonObject casting = ballot.getJsonObject("castingVote");
    boolean may = ballot.getJsonObject("rules").getBoolean("castingVote");
    if (casting == null || !may || !counted.equals(TIED)) {
      return;
    }
    List<Integer> chosen = chosen(casting.getJsonArray("options"));
    long leading = standing.values().stream().filter("LEADING"::equals).count();
    boolean right =
        chosen.stream().allMatch(place -> TIED.equals(standing.get(place)))
            && chosen.size() == ballot.getInt("places") - leading;
    if (right) {
      outcome = CARRIED;
      standing.replaceAll(
          (place, was) ->
              was.equals("LEADING") || chosen.contains(place) ? CARRIED : "NOT_CARRIED");
    }
  }

  private static List<Integer> chosen(@Nullable JsonArray options) {
    return options == null
        ? List.of()
        : options.getValuesAs(JsonNumber.class).stream().map(JsonNumber::intValueExact).toList();
  }

  private long votes(int place) {
    return votes.getOrDefault(place, 0L);
  }

  String counted() {
    return counted;
  }

  String outcome() {
    return outcome;
  }

  /** The counts as the record writes them. */
  JsonArray counts() {
    JsonArrayBuilder counts = Json.createArrayBuilder();
    votes.forEach(
        (place, number) ->
            counts.add(
                Json.createObjectBuilder()
                    .add("place", place)
                    .add("standing", String.valueOf(standing.get(place)))
                    .add("votes", number)));
    return counts.build();
  }
}
