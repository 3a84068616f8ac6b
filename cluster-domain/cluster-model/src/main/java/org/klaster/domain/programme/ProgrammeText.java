package org.klaster.domain.programme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** Fits what was entered into the columns that keep it, or refuses it. */
final class ProgrammeText {

  static final int SHORT = 500;
  static final int LONG = 4000;

  private static final int DECIMALS = 4;
  private static final BigDecimal MOST = new BigDecimal("999999999999999");

  private ProgrammeText() {}

  static @Nullable LocalizedColumns columns(@Nullable LocalizedText text, int longest) {
    if (text == null) {
      return null;
    }
    int length = Math.max(text.kk().length(), Math.max(text.ru().length(), text.en().length()));
    if (length > longest) {
      throw new DomainRuleViolation("programme.text-length", longest);
    }
    return LocalizedColumns.of(text);
  }

  static @Nullable LocalizedText text(@Nullable LocalizedColumns columns) {
    return columns == null ? null : columns.toText();
  }

  static @Nullable BigDecimal value(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    if (value.stripTrailingZeros().scale() > DECIMALS || value.abs().compareTo(MOST) > 0) {
      throw new DomainRuleViolation("programme.indicator-value", value);
    }
    return value.setScale(DECIMALS);
  }
}
