package org.klaster.web.council;

import java.util.ArrayList;
import java.util.List;
import org.klaster.vocabulary.council.TallyResult;

/**
 * A count as a picture: one square a seat, in the order for, against, abstained, did not vote,
 * recused.
 *
 * @param width of the whole, in the picture's units
 */
public record TallyPicture(List<Square> squares, int width, int height) {

  private static final int STEP = 28;
  private static final int A_ROW = 20;

  /**
   * A seat.
   *
   * @param kind names its colour: yes, no, abstain, absent, recused
   */
  public record Square(int x, int y, String kind) {}

  static TallyPicture of(TallyResult tally) {
    List<String> kinds = new ArrayList<>();
    add(kinds, tally.yes(), "yes");
    add(kinds, tally.no(), "no");
    add(kinds, tally.abstain(), "abstain");
    add(kinds, tally.entitled() - tally.yes() - tally.no() - tally.abstain(), "absent");
    add(kinds, tally.recused(), "recused");
    List<Square> squares = new ArrayList<>();
    for (String kind : kinds) {
      int place = squares.size();
      squares.add(new Square(place % A_ROW * STEP, place / A_ROW * STEP, kind));
    }
    int rows = (kinds.size() + A_ROW - 1) / A_ROW;
    return new TallyPicture(
        List.copyOf(squares), Math.min(A_ROW, Math.max(1, kinds.size())) * STEP, rows * STEP);
  }

  private static void add(List<String> kinds, int count, String kind) {
    for (int i = 0; i < count; i++) {
      kinds.add(kind);
    }
  }
}
