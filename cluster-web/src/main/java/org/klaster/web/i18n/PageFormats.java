package org.klaster.web.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Period;

/**
 * Dates and numbers as pages write them: {@code #{fmt.date(row.from)}}, {@code
 * #{fmt.money(row.amount)}}.
 */
@Named("fmt")
@ApplicationScoped
public class PageFormats {

  @Inject private Messages messages;

  public String date(@Nullable Object day) {
    return Formats.date(messages.language(), day);
  }

  public String month(@Nullable YearMonth month) {
    return Formats.month(messages.language(), month);
  }

  public String dateTime(@Nullable Instant moment) {
    return Formats.dateTime(messages.language(), moment);
  }

  public String exactTime(@Nullable Instant moment) {
    return Formats.exactTime(messages.language(), moment);
  }

  public String number(@Nullable Number number) {
    return Formats.number(messages.language(), number);
  }

  public String decimal(@Nullable Number number, int decimals) {
    return Formats.decimal(messages.language(), number, decimals);
  }

  public String money(@Nullable Object amount) {
    return Formats.money(messages.language(), amount);
  }

  public String period(@Nullable Period period) {
    return Formats.period(messages.language(), period);
  }
}
