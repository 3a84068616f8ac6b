package org.klaster.web.council;

import java.util.List;
import java.util.stream.IntStream;
import org.klaster.vocabulary.council.SphereStanding;

/**
 * One seat in the picture of a council's composition.
 *
 * @param kind class of the picture: held, missing, surplus
 * @param x where it stands
 */
public record SeatSquare(String kind, int x) {

  /** From one square to the next. */
  static final int STEP = 14;

  static List<SeatSquare> of(SphereStanding standing) {
    Integer prescribed = standing.prescribed();
    int wanted = prescribed == null ? standing.held() : prescribed;
    return IntStream.range(0, Math.max(wanted, standing.held()))
        .mapToObj(i -> new SeatSquare(kind(i, standing.held(), wanted), i * STEP))
        .toList();
  }

  private static String kind(int i, int held, int wanted) {
    if (i >= held) {
      return "missing";
    }
    return i < wanted ? "held" : "surplus";
  }
}
