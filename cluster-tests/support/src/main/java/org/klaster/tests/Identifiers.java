package org.klaster.tests;

/** Works out check digits of BIN and IIN apart from the product's own code. */
public final class Identifiers {

  private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

  private Identifiers() {}

  /** The twelfth digit of eleven; -1 where such a number is never issued. */
  public static int checkDigit(String eleven) {
    int digit = sum(eleven, FIRST) % 11;
    if (digit == 10) {
      digit = sum(eleven, SECOND) % 11;
    }
    return digit == 10 ? -1 : digit;
  }

  private static int sum(String eleven, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (eleven.charAt(i) - '0') * weights[i];
    }
    return sum;
  }
}
