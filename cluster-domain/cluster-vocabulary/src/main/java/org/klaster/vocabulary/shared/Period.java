package org.klaster.vocabulary.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a year, written {@code 2026-Q3}; ordered by time. */
public record Period(int year, int quarter) implements Comparable<Period>, Serializable {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-?[Qq]([1-4])");

  public Period {
    if (year < 1991 || year > 2199 || quarter < 1 || quarter > 4) {
      throw new DomainRuleViolation("period.invalid", year + "-Q" + quarter);
    }
  }

  /** Reads {@code 2026-Q3} or {@code 2026Q3}. */
  public static Period parse(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      throw new DomainRuleViolation("period.invalid", written);
    }
    return new Period(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  public static Period of(LocalDate day) {
    return new Period(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, quarter * 3 - 2, 1);
  }

  /** The last day of the quarter. */
  public LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }

  public Period next() {
    return quarter == 4 ? new Period(year + 1, 1) : new Period(year, quarter + 1);
  }

  public Period previous() {
    return quarter == 1 ? new Period(year - 1, 4) : new Period(year, quarter - 1);
  }

  /** As people write it: 2026 ж. III тоқсан, III квартал 2026 г., Q3 2026. */
  public LocalizedText inWords() {
    String roman = List.of("I", "II", "III", "IV").get(quarter - 1);
    return new LocalizedText(
        year + " ж. " + roman + " тоқсан",
        roman + " квартал " + year + " г.",
        "Q" + quarter + " " + year);
  }

  /** As it stands in the name of a file: {@link #inWords} without blanks and full stops. */
  public String inFileName(Language language) {
    return inWords().in(language).replace(".", "").replace(' ', '-');
  }

  @Override
  public int compareTo(Period other) {
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(quarter, other.quarter);
  }

  @Override
  public String toString() {
    return year + "-Q" + quarter;
  }
}
