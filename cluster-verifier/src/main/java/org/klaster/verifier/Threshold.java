package org.klaster.verifier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a whole that has to be reached ({@code >=2/3}) or exceeded ({@code >1/2}). */
record Threshold(long numerator, long denominator, boolean orEqual) {

  private static final Pattern WRITTEN = Pattern.compile("(>=|>)(\\d{1,4})/(\\d{1,4})");

  static Threshold parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(written);
    }
    long denominator = Long.parseLong(matcher.group(3));
    if (denominator == 0) {
      throw new IllegalArgumentException(written);
    }
    return new Threshold(
        Long.parseLong(matcher.group(2)), denominator, matcher.group(1).equals(">="));
  }

  boolean met(long count, long base) {
    long left = count * denominator;
    long right = numerator * base;
    return orEqual ? left >= right : left > right;
  }

  /** The smallest whole number that meets it. */
  long least(long base) {
    long least = numerator * base / denominator;
    while (!met(least, base)) {
      least++;
    }
    return least;
  }

  boolean isAtMostHalf() {
    return 2 * numerator <= denominator;
  }
}
