package org.klaster.platform.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.klaster.platform.clock.DatabaseClock;

/** When the daily mail goes out: 08:00 in Almaty. */
final class DigestHour {

  private static final LocalTime HOUR = LocalTime.of(8, 0);

  private DigestHour() {}

  /** The first such moment that is later. */
  static Instant after(Instant moment) {
    ZonedDateTime local = moment.atZone(DatabaseClock.ZONE);
    ZonedDateTime today = local.with(HOUR);
    return (local.isBefore(today) ? today : today.plusDays(1)).toInstant();
  }
}
