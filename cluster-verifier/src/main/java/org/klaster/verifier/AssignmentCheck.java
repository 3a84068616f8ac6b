package org.klaster.verifier;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that each assignment of the record follows from a decision of the record: an item that was
 * concluded, or a ballot that carried; that it was given before the minutes were made, and until a
 * day that was not past.
 */
final class AssignmentCheck {

  private static final Set<String> STATES =
      Set.of("ASSIGNED", "REPORTED", "RETURNED", "ACCEPTED", "WITHDRAWN");
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  private AssignmentCheck() {}

  static List<Finding> of(JsonObject minutes) {
    return minutes.getJsonArray("assignments").getValuesAs(JsonObject.class).stream()
        .map(
            given ->
                Finding.of(
                    follows(minutes, given) && isPossible(minutes, given),
                    "assignment",
                    given.getInt("item"),
                    given.getString("deadline")))
        .toList();
  }

  private static boolean follows(JsonObject minutes, JsonObject given) {
    JsonObject item =
        minutes.getJsonArray("agenda").getValuesAs(JsonObject.class).get(given.getInt("item") - 1);
    return given.containsKey("ballot")
        ? item.getJsonArray("ballots").getValuesAs(JsonObject.class).stream()
            .filter(ballot -> Objects.equals(ballot.get("id"), given.get("ballot")))
            .anyMatch(ballot -> ballot.getString("outcome", "").equals("CARRIED"))
        : item.getString("status").equals("CONCLUDED");
  }

  private static boolean isPossible(JsonObject minutes, JsonObject given) {
    Instant at = Instant.parse(given.getString("givenAt"));
    LocalDate deadline = LocalDate.parse(given.getString("deadline"));
    return !at.isAfter(Instant.parse(minutes.getString("madeAt")))
        && !deadline.isBefore(LocalDate.ofInstant(at, ALMATY))
        && STATES.contains(given.getString("state"));
  }
}
