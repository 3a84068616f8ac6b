package org.klaster.web.i18n;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.Period;

/**
 * Dates, times and numbers as each language writes them: dd.MM.yyyy with decimal comma and narrow
 * blank between thousands in Kazakh and Russian, 23 Nov 2026 and 1,234.5 in English. Times are
 * shown in Asia/Almaty. Blanks within a date, a time or a quarter do not break.
 */
public final class Formats {

  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
  private static final String EASTERN_DATE = "dd.MM.yyyy";
  private static final String ENGLISH_DATE = "d\u00a0MMM\u00a0yyyy";
  private static final String EASTERN_MONTH = "MM.yyyy";
  private static final String ENGLISH_MONTH = "MMM\u00a0yyyy";
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final int MOST_DECIMALS = 6;
  private static final Pattern PLAIN_DECIMAL = Pattern.compile("[-\u2212]?\\d+([.,]\\d+)?");

  private Formats() {}

  public static String date(Language language, @Nullable Object day) {
    if (day instanceof Instant instant) {
      return date(language, instant.atZone(ZONE).toLocalDate());
    }
    return day instanceof LocalDate date ? pattern(language, "").format(date) : "";
  }

  /** A month of a year. */
  public static String month(Language language, @Nullable YearMonth month) {
    return month == null
        ? ""
        : DateTimeFormatter.ofPattern(
                language == Language.EN ? ENGLISH_MONTH : EASTERN_MONTH,
                language == Language.EN ? Locale.UK : language.locale())
            .format(month);
  }

  public static String dateTime(Language language, @Nullable Instant moment) {
    return moment == null ? "" : pattern(language, "\u00a0HH:mm").format(moment.atZone(ZONE));
  }

  /** To the second, for receipts and records. */
  public static String exactTime(Language language, @Nullable Instant moment) {
    return moment == null ? "" : pattern(language, "\u00a0HH:mm:ss").format(moment.atZone(ZONE));
  }

  private static DateTimeFormatter pattern(Language language, String time) {
    String date = language == Language.EN ? ENGLISH_DATE : EASTERN_DATE;
    return DateTimeFormatter.ofPattern(
        date + time, language == Language.EN ? Locale.UK : language.locale());
  }

  public static String number(Language language, @Nullable Number number) {
    return number == null ? "" : numbers(language, 0, MOST_DECIMALS).format(number);
  }

  /**
   * A figure as somebody typed it, put into a field again with the decimal mark of the language;
   * what is no plain decimal stays as it was typed.
   */
  public static String typed(Language language, String written) {
    if (!PLAIN_DECIMAL.matcher(written).matches()) {
      return written;
    }
    return language == Language.EN ? written.replace(',', '.') : written.replace('.', ',');
  }

  /** With exactly that many decimals. */
  public static String decimal(Language language, @Nullable Number number, int decimals) {
    return number == null ? "" : numbers(language, decimals, decimals).format(number);
  }

  /** In tenge with the sign; the tiyn only where there are some. */
  public static String money(Language language, @Nullable Object amount) {
    BigDecimal tenge = amount instanceof Money money ? money.tenge() : (BigDecimal) amount;
    if (tenge == null) {
      return "";
    }
    int decimals = tenge.stripTrailingZeros().scale() > 0 ? 2 : 0;
    return numbers(language, decimals, decimals).format(tenge) + NO_BREAK_SPACE + "₸";
  }

  /** A quarter in words, kept in one line. */
  public static String period(Language language, @Nullable Period period) {
    return period == null ? "" : period.inWords().in(language).replace(' ', NO_BREAK_SPACE);
  }

  private static DecimalFormat numbers(Language language, int least, int most) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(language == Language.EN ? ',' : NO_BREAK_SPACE);
    symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
    symbols.setMinusSign('\u2212');
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(java.math.RoundingMode.HALF_UP);
    return format;
  }
}
