package org.klaster.domain.registry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.LegalId;

/** Stores a BIN or IIN as its twelve digits. */
@Converter(autoApply = true)
public class LegalIdConverter implements AttributeConverter<LegalId, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable LegalId id) {
    return id == null ? null : id.digits();
  }

  @Override
  public @Nullable LegalId convertToEntityAttribute(@Nullable String digits) {
    return digits == null ? null : LegalId.parse(digits);
  }
}
