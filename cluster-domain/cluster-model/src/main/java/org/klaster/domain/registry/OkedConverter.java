package org.klaster.domain.registry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.Oked;

/** Stores an OKED code in its dotted form. */
@Converter(autoApply = true)
public class OkedConverter implements AttributeConverter<Oked, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Oked oked) {
    return oked == null ? null : oked.code();
  }

  @Override
  public @Nullable Oked convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : new Oked(code);
  }
}
