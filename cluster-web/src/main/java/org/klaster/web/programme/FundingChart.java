package org.klaster.web.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.klaster.vocabulary.programme.FundingSource;
import org.klaster.vocabulary.programme.FundingTable;
import org.klaster.vocabulary.shared.Money;

/**
 * The picture of a funding table: one column a year, its sources stacked, in the user units of a
 * drawing of {@link #HEIGHT} units. Heights are for the eye only; the amounts stand in the table.
 */
public record FundingChart(List<Block> blocks, List<Column> columns, int width, int height) {

  private static final int HEIGHT = 240;
  private static final int TOP = 24;
  private static final int BASE = 212;
  private static final int STEP = 110;
  private static final int BAR = 64;

  /** A source's part of a year's column. */
  public record Block(FundingSource source, int year, Money amount, int x, int y, int height) {}

  /**
   * A year.
   *
   * @param middle middle of its column
   * @param top where its total is written
   */
  public record Column(int year, Money total, int middle, int top) {}

  public FundingChart {
    blocks = List.copyOf(blocks);
    columns = List.copyOf(columns);
  }

  /** Draws the table; empty where it holds no money. */
  public static FundingChart of(FundingTable table) {
    Money most = table.byYear().stream().max(Money::compareTo).orElse(Money.ZERO);
    if (most.equals(Money.ZERO)) {
      return new FundingChart(List.of(), List.of(), 0, HEIGHT);
    }
    List<Block> blocks = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < table.years().size(); i++) {
      int left = i * STEP + (STEP - BAR) / 2;
      Money below = Money.ZERO;
      for (FundingTable.Row row : table.rows()) {
        Money amount = row.byYear().get(i);
        int bottom = y(below, most);
        below = below.plus(amount);
        int top = y(below, most);
        if (bottom > top) {
          blocks.add(
              new Block(row.source(), table.years().get(i), amount, left, top, bottom - top));
        }
      }
      columns.add(
          new Column(table.years().get(i), table.byYear().get(i), left + BAR / 2, y(below, most)));
    }
    return new FundingChart(blocks, columns, table.years().size() * STEP, HEIGHT);
  }

  private static int y(Money amount, Money most) {
    BigDecimal part =
        amount
            .tenge()
            .multiply(BigDecimal.valueOf(BASE - TOP))
            .divide(most.tenge(), 0, RoundingMode.HALF_UP);
    return BASE - part.intValueExact();
  }

  /** Width of a column. */
  public int barWidth() {
    return BAR;
  }

  /** Where the years are written. */
  public int yearLine() {
    return BASE + 18;
  }

  /** Where the columns stand. */
  public int base() {
    return BASE;
  }
}
