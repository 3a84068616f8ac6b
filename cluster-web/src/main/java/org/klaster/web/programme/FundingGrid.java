package org.klaster.web.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.RuleViolated;
import org.klaster.vocabulary.programme.FundingLine;
import org.klaster.vocabulary.programme.FundingSource;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** The fields for a measure's money: a row for each source, a column for each year. */
public class FundingGrid implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_YEARS = 15;

  private final List<Integer> years;
  private final List<Row> rows;

  /**
   * @param years the programme's years, empty where it does not tell them yet
   * @param lines what was entered before; lines of other years get a column of their own
   */
  public FundingGrid(List<Integer> years, List<FundingLine> lines) {
    TreeSet<Integer> all = new TreeSet<>(years.stream().limit(MOST_YEARS).toList());
    lines.forEach(line -> all.add(line.year()));
    this.years = List.copyOf(all);
    this.rows =
        Arrays.stream(FundingSource.values())
            .map(source -> new Row(source, cells(source, lines)))
            .toList();
  }

  private List<Cell> cells(FundingSource source, List<FundingLine> lines) {
    List<Cell> cells = new ArrayList<>();
    for (int year : years) {
      BigDecimal amount =
          lines.stream()
              .filter(line -> line.source() == source && line.year() == year)
              .map(line -> line.amount().tenge())
              .findFirst()
              .orElse(null);
      cells.add(new Cell(year, amount));
    }
    return cells;
  }

  /** What stands in the fields; an empty field is no line. */
  public List<FundingLine> lines() {
    List<FundingLine> lines = new ArrayList<>();
    try {
      for (Row row : rows) {
        for (Cell cell : row.getCells()) {
          if (cell.amount != null) {
            lines.add(new FundingLine(row.getSource(), cell.year, new Money(cell.amount)));
          }
        }
      }
    } catch (DomainRuleViolation e) {
      throw new RuleViolated(e.code(), e.parameters().toArray());
    }
    return lines;
  }

  public List<Integer> getYears() {
    return years;
  }

  public List<Row> getRows() {
    return rows;
  }

  /** The money of one source. */
  public static final class Row implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FundingSource source;
    private final ArrayList<Cell> cells;

    Row(FundingSource source, List<Cell> cells) {
      this.source = source;
      this.cells = new ArrayList<>(cells);
    }

    public FundingSource getSource() {
      return source;
    }

    public List<Cell> getCells() {
      return cells;
    }
  }

  /** The money of one source in one year. */
  public static final class Cell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int year;
    private @Nullable BigDecimal amount;

    Cell(int year, @Nullable BigDecimal amount) {
      this.year = year;
      this.amount = amount;
    }

    public int getYear() {
      return year;
    }

    public @Nullable BigDecimal getAmount() {
      return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
      this.amount = amount;
    }
  }
}
