package org.klaster.domain.reporting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Period;

/** Writes a period as {@code 2026-Q3}, which also sorts by time. */
@Converter
public class PeriodColumn implements AttributeConverter<Period, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
    return period == null ? null : period.toString();
  }

  @Override
  public @Nullable Period convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : Period.parse(column);
  }
}
