package org.klaster.vocabulary.council;

import java.io.Serializable;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * How many seats a sphere has: a number, an exact share of all seats, or no rule.
 *
 * @param number the number, null where it is none
 * @param share the share of all seats, null where it is none
 */
public record SeatQuota(@Nullable Integer number, @Nullable Fraction share)
    implements Serializable {

  public static final SeatQuota FREE = new SeatQuota(null, null);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  public SeatQuota {
    if (number != null && share != null) {
      throw new DomainRuleViolation("rules.seat-quota", number + ", " + share);
    }
    if (number != null && (number < 0 || number > BodyRules.MOST_SEATS)) {
      throw new DomainRuleViolation("rules.seats-total", BodyRules.MOST_SEATS);
    }
  }

  /** Reads {@code 5} or {@code 1/3}; nothing at all is no rule. */
  public static SeatQuota parse(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return FREE;
    }
    String text = written.strip();
    return NUMBER.matcher(text).matches()
        ? new SeatQuota(Integer.valueOf(text), null)
        : new SeatQuota(null, Fraction.parse(text));
  }

  /** As it is read; null for no rule. */
  public @Nullable String written() {
    if (number != null) {
      return number.toString();
    }
    return share == null ? null : share.toString();
  }

  /**
   * The number of seats that it comes to.
   *
   * @param total all seats of the council, null where no number is set
   * @throws DomainRuleViolation where a share has nothing to be a share of, or is no whole number
   */
  OptionalInt of(@Nullable Integer total) {
    if (number != null) {
      return OptionalInt.of(number);
    }
    if (share == null) {
      return OptionalInt.empty();
    }
    if (total == null) {
      throw new DomainRuleViolation("rules.share-without-total", share);
    }
    int product = share.numerator() * total;
    if (product % share.denominator() != 0) {
      throw new DomainRuleViolation("rules.share-not-whole", share, total);
    }
    return OptionalInt.of(product / share.denominator());
  }
}
