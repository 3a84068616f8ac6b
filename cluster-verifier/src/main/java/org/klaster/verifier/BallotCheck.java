package org.klaster.verifier;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the record of one ballot against the count made anew. */
final class BallotCheck {

  private static final Set<String> VOTINGS = Set.of("OPEN", "SECRET");

  private BallotCheck() {}

  /**
   * Checks.
   *
   * @param item the item of the agenda that it was on
   */
  static Finding of(JsonObject item, JsonObject ballot) {
    int number = item.getInt("number");
    if (!VOTINGS.contains(ballot.getString("voting", ""))) {
      return Finding.of(Verdict.UNKNOWN, "ballot.secret", number);
    }
    if (!isWellFormed(ballot)) {
      return Finding.of(Verdict.INVALID, "ballot.votes", number);
    }
    if (ballot.getString("status").equals("ANNULLED")) {
      return Finding.of(Verdict.VALID, "ballot.annulled", number);
    }
    if (!ballot.containsKey("count")) {
      return Finding.of(Verdict.UNKNOWN, "ballot.uncounted", number);
    }
    if (!mayBeVoted(item)) {
      return Finding.of(Verdict.INVALID, "ballot.quorum", number);
    }
    return counted(number, ballot);
  }

  private static Finding counted(int number, JsonObject ballot) {
    Count count = Count.of(ballot);
    JsonObject said = ballot.getJsonObject("count");
    for (Map.Entry<String, Object> counted : count.numbers().entrySet()) {
      String found = text(said.get(counted.getKey()));
      if (!found.equals(counted.getValue().toString())) {
        return Finding.of(
            Verdict.INVALID, "ballot.count", number, counted.getKey(), found, counted.getValue());
      }
    }
    String outcome = ballot.getString("outcome");
    if (!outcome.equals(count.outcome())) {
      return Finding.of(
          Verdict.INVALID, "ballot.count", number, "outcome", outcome, count.outcome());
    }
    List<Long> dissent =
        ballot.getJsonArray("dissent").getValuesAs(JsonNumber.class).stream()
            .map(JsonNumber::longValueExact)
            .toList();
    if (!dissent.equals(count.dissent())) {
      return Finding.of(
          Verdict.INVALID, "ballot.count", number, "dissent", dissent, count.dissent());
    }
    Map<String, Object> numbers = count.numbers();
    return Finding.of(
        Verdict.VALID,
        "ballot.right",
        number,
        outcome,
        numbers.get("yes"),
        numbers.get("no"),
        numbers.get("abstain"));
  }

  /** Each seat once, each vote of a seat of the electorate, numbered from 1 without a gap. */
  private static boolean isWellFormed(JsonObject ballot) {
    Set<Long> seats = new HashSet<>();
    Set<Long> chairs = new HashSet<>();
    Set<Long> acting = new HashSet<>();
    for (JsonObject seat : ballot.getJsonArray("electorate").getValuesAs(JsonObject.class)) {
      if (!seats.add(Count.seat(seat))) {
        return false;
      }
      if (seat.containsKey("acting")) {
        acting.add(Count.seat(seat));
      } else if (seat.getBoolean("chair", false) && !seat.containsKey("recusal")) {
        chairs.add(Count.seat(seat));
      }
    }
    JsonObject casting = ballot.getJsonObject("castingVote");
    Set<Long> mayDecide = acting.isEmpty() ? chairs : acting;
    boolean mayCast = casting == null || mayDecide.contains(Count.seat(casting));
    boolean votes =
        Papers.isSecret(ballot) ? Papers.isSecretWellFormed(ballot) : areNumbered(ballot, seats);
    return mayCast && votes;
  }

  private static boolean areNumbered(JsonObject ballot, Set<Long> seats) {
    List<JsonObject> votes = ballot.getJsonArray("votes").getValuesAs(JsonObject.class);
    Set<String> given = new HashSet<>();
    for (JsonObject vote : votes) {
      boolean right = seats.contains(Count.seat(vote)) && Papers.isCountable(ballot, vote);
      if (!right || !given.add(Count.seat(vote) + "/" + vote.getInt("ordinal"))) {
        return false;
      }
    }
    return votes.stream()
        .filter(vote -> vote.getInt("ordinal") != 1)
        .allMatch(v -> given.contains(Count.seat(v) + "/" + (v.getInt("ordinal") - 1)));
  }

  private static boolean mayBeVoted(JsonObject item) {
    JsonObject quorum = item.getJsonObject("quorum");
    return quorum == null || quorum.getInt("present") >= quorum.getInt("needed");
  }

  private static String text(@Nullable JsonValue value) {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    return String.valueOf(value);
  }
}
