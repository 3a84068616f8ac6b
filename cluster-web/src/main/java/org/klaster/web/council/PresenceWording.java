package org.klaster.web.council;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** Who was there and for whom, in the words of a record's document. */
final class PresenceWording {

  private final MinutesWords words;

  PresenceWording(MinutesWords words) {
    this.words = words;
  }

  /** A seat's row: organisation, person, sphere, function, comings and goings. */
  List<String> seat(JsonObject seat) {
    String holder = words.plain(seat, "person");
    return List.of(
        words.localized(seat, "organisation"),
        seat.containsKey("substitute")
            ? holder + told(words.text("proxy.substitute"), seat.getString("substitute"))
            : holder,
        words.label("Sphere", seat, "sphere"),
        words.label("SeatFunction", seat, "function"),
        times(seat));
  }

  /** An invited person: name, capacity, comings and goings. */
  String invited(JsonObject guest) {
    return words.plain(guest, "person")
        + ", "
        + words.plain(guest, "capacity")
        + ": "
        + times(guest);
  }

  /** A vote with who gave it, where that was not the holder of the seat. */
  String withRight(String choice, JsonObject vote) {
    return vote.containsKey("right")
        ? choice + told(words.label("CastRight", vote, "right"), words.plain(vote, "by"))
        : choice;
  }

  private static String told(String what, String whom) {
    return " (" + what + ": " + whom + ")";
  }

  private String times(JsonObject row) {
    String times =
        row.getJsonArray("times").getValuesAs(JsonObject.class).stream()
            .map(t -> words.label("AttendanceMode", t, "mode") + " " + words.time(t, "at"))
            .collect(Collectors.joining("; "));
    return times.isEmpty() ? words.text("minutes.doc.never") : times;
  }
}
