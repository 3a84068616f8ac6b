package org.klaster.domain.registry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.Kato;

/** Stores a KATO code as its nine digits. */
@Converter(autoApply = true)
public class KatoConverter implements AttributeConverter<Kato, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Kato kato) {
    return kato == null ? null : kato.code();
  }

  @Override
  public @Nullable Kato convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : new Kato(code);
  }
}
