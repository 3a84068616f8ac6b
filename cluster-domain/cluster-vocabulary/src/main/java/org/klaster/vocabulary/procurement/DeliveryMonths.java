package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When how much of a lot is needed, in months that are joined until enough members stand behind
 * each sum: nobody's own need can be read off, nor by subtraction from the whole.
 */
public final class DeliveryMonths {

  private DeliveryMonths() {}

  /** What one member needs on a day; it may need more on others. */
  public record Need(long member, LocalDate day, BigDecimal quantity) implements Serializable {}

  /**
   * A sum over months.
   *
   * @param to last of them, included
   */
  public record Span(YearMonth from, YearMonth to, BigDecimal quantity) implements Serializable {}

  /**
   * The sums, in order; none where fewer members need anything at all.
   *
   * @param fewest members that have to stand behind a sum
   */
  public static List<Span> of(List<Need> needs, int fewest) {
    SortedMap<YearMonth, List<Need>> months = new TreeMap<>();
    for (Need need : needs) {
      months.computeIfAbsent(YearMonth.from(need.day()), month -> new ArrayList<>()).add(need);
    }
    List<List<Need>> groups = new ArrayList<>();
    List<Need> group = new ArrayList<>();
    for (List<Need> month : months.values()) {
      group.addAll(month);
      if (members(group) >= fewest) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty() && !groups.isEmpty()) {
      groups.get(groups.size() - 1).addAll(group);
    }
    return groups.stream().map(DeliveryMonths::span).toList();
  }

  /** A member with several deliveries stands behind a sum once. */
  private static long members(List<Need> group) {
    return group.stream().map(Need::member).distinct().count();
  }

  private static Span span(List<Need> group) {
    YearMonth from = YearMonth.from(group.get(0).day());
    YearMonth to = YearMonth.from(group.get(group.size() - 1).day());
    return new Span(
        from, to, group.stream().map(Need::quantity).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
