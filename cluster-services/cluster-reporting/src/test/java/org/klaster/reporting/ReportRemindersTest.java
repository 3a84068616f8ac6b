package org.klaster.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.vocabulary.shared.MailTemplate;

/** Seven days before the last day and seven days after it. */
class ReportRemindersTest {

  @ParameterizedTest
  @CsvSource({
    "2026-10-12, NONE",
    "2026-10-13, REPORT_DUE",
    "2026-10-20, REPORT_DUE",
    "2026-10-21, REPORT_OVERDUE",
    "2026-10-27, REPORT_OVERDUE",
    "2026-10-28, NONE"
  })
  void remindsOnTheDay(LocalDate today, String expected) {
    assertEquals(
        expected,
        ReportReminders.on(today, LocalDate.of(2026, 10, 20))
            .map(MailTemplate::name)
            .orElse("NONE"));
  }
}
