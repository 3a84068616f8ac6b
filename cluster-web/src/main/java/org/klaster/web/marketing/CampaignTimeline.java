package org.klaster.web.marketing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.klaster.api.marketing.CampaignRow;
import org.klaster.vocabulary.marketing.CampaignStatus;

/**
 * Campaigns over the months, one line each: from the last day for pledges to the first day a thin
 * line, the days of the campaign a bar. In the user units of a drawing; the dates stand in the
 * table.
 */
public record CampaignTimeline(List<Line> lines, List<Month> months, int width, int height) {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final int TOP = 28;
  private static final int STEP = 26;
  private static final int WIDTH = 1040;
  private static final int MOST_MONTHS = 24;

  /**
   * A campaign.
   *
   * @param pledges where the last day for pledges is
   * @param from where its first day begins
   * @param length of the bar
   */
  public record Line(CampaignRow campaign, int top, int pledges, int from, int length) {

    public String look() {
      return campaign.status().name().toLowerCase(Locale.ROOT);
    }

    /** Whether the name stands before the bar: behind it there is no room. */
    public boolean labelLeft() {
      return from + length > WIDTH * 2 / 3;
    }

    /** Where the name begins or, if it stands before, ends. */
    public int label() {
      return labelLeft() ? Math.min(pledges, from) - 12 : from + length + 8;
    }

    public int middle() {
      return top + STEP / 2;
    }
  }

  /** Where a month begins; one that is named, others are only drawn. */
  public record Month(YearMonth month, int x, boolean named) {}

  public CampaignTimeline {
    lines = List.copyOf(lines);
    months = List.copyOf(months);
  }

  /** Draws campaigns; cancelled ones, and those longer ago than two years before the last, not. */
  public static CampaignTimeline of(List<CampaignRow> rows) {
    List<CampaignRow> drawn =
        rows.stream()
            .filter(row -> row.status() != CampaignStatus.CANCELLED)
            .sorted(Comparator.comparing(CampaignRow::startsOn).thenComparing(CampaignRow::id))
            .toList();
    if (drawn.isEmpty()) {
      return new CampaignTimeline(List.of(), List.of(), WIDTH, 0);
    }
    YearMonth end =
        YearMonth.from(
                drawn.stream().map(CampaignRow::endsOn).max(LocalDate::compareTo).orElseThrow())
            .plusMonths(1);
    YearMonth first =
        YearMonth.from(
            drawn.stream().map(CampaignTimeline::earliest).min(LocalDate::compareTo).orElseThrow());
    YearMonth begin =
        first.isBefore(end.minusMonths(MOST_MONTHS)) ? end.minusMonths(MOST_MONTHS) : first;
    return drawn(
        drawn.stream().filter(row -> !row.endsOn().isBefore(begin.atDay(1))).toList(), begin, end);
  }

  private static CampaignTimeline drawn(List<CampaignRow> rows, YearMonth begin, YearMonth end) {
    LocalDate zero = begin.atDay(1);
    long days = ChronoUnit.DAYS.between(zero, end.atDay(1));
    List<Line> lines = new ArrayList<>();
    for (CampaignRow row : rows) {
      int from = x(row.startsOn(), zero, days);
      int length = Math.max(4, x(row.endsOn().plusDays(1), zero, days) - from);
      int top = TOP + lines.size() * STEP;
      lines.add(new Line(row, top, x(lastDay(row), zero, days), from, length));
    }
    List<Month> months = new ArrayList<>();
    long every = Math.max(1, ChronoUnit.MONTHS.between(begin, end) / 8);
    for (YearMonth month = begin; month.isBefore(end); month = month.plusMonths(1)) {
      boolean named = ChronoUnit.MONTHS.between(begin, month) % every == 0;
      months.add(new Month(month, x(month.atDay(1), zero, days), named));
    }
    return new CampaignTimeline(lines, months, WIDTH, TOP + lines.size() * STEP + 4);
  }

  private static LocalDate lastDay(CampaignRow row) {
    return LocalDate.ofInstant(row.pledgeUntil(), ALMATY);
  }

  private static LocalDate earliest(CampaignRow row) {
    LocalDate pledges = lastDay(row);
    return pledges.isBefore(row.startsOn()) ? pledges : row.startsOn();
  }

  private static int x(LocalDate day, LocalDate zero, long days) {
    long at = Math.max(0, ChronoUnit.DAYS.between(zero, day));
    return Math.toIntExact(Math.min(WIDTH, at * WIDTH / days));
  }
}
