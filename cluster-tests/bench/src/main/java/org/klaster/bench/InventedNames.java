package org.klaster.bench;

import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Names and numbers of organisations that do not exist: the same for the same position, in every
 * run.
 */
final class InventedNames {

  private static final String[] KK = {
    "Мақта",
    "Тоқыма",
    "Астық",
    "Жіп",
    "Мата",
    "Диірмен",
    "Егін",
    "Жүн",
    "Көлік",
    "Өндіріс",
    "Құрылыс",
    "Зертхана"
  };
  private static final String[] RU = {
    "Хлопок",
    "Текстиль",
    "Зерно",
    "Пряжа",
    "Ткань",
    "Мельница",
    "Нива",
    "Шерсть",
    "Транспорт",
    "Производство",
    "Строй",
    "Лаборатория"
  };
  private static final String[] PLACE_KK = {
    "Түркістан", "Шымкент", "Қостанай", "Арқа", "Сырдария", "Жетісу", "Алатау"
  };
  private static final String[] PLACE_RU = {
    "Туркестан", "Шымкент", "Костанай", "Арка", "Сырдарья", "Жетысу", "Алатау"
  };

  private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
  private static final int NEVER_ISSUED = 10;

  private InventedNames() {}

  static LocalizedText name(int position) {
    int word = position % KK.length;
    int place = position / KK.length % PLACE_KK.length;
    return new LocalizedText(
        PLACE_KK[place] + " " + KK[word] + " " + position + " (ойдан шығарылған)",
        PLACE_RU[place] + " " + RU[word] + " " + position + " (вымышленное)",
        "Trial organisation " + position + " (invented)");
  }

  /** Kazakh words that begin names, as somebody might type them into the filter. */
  static String typed(int position) {
    return KK[position % KK.length].substring(0, 3);
  }

  /**
   * A BIN with a valid check digit: registered in the months from January 2001 on, numbered within
   * the month.
   */
  static String bin(int position) {
    // Some numbers have no check digit, and the next serial number is taken for those.
    int serial = position * 4;
    while (true) {
      int month = serial / 50_000;
      String eleven = "%02d%02d40%05d".formatted(1 + month / 12, 1 + month % 12, serial % 50_000);
      int check = remainder(eleven, FIRST);
      if (check == NEVER_ISSUED) {
        check = remainder(eleven, SECOND);
      }
      if (check != NEVER_ISSUED) {
        return eleven + check;
      }
      serial++;
    }
  }

  private static int remainder(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum % 11;
  }
}
