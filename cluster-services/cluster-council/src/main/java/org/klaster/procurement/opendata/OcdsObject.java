package org.klaster.procurement.opendata;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** An object of open contracting data: fields without a value are left out. */
final class OcdsObject {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  OcdsObject with(String name, @Nullable Object value) {
    if (value instanceof OcdsObject object) {
      if (!object.fields.isEmpty()) {
        fields.put(name, object.fields);
      }
    } else if (value instanceof Collection<?> values) {
      if (!values.isEmpty()) {
        fields.put(name, values);
      }
    } else if (value instanceof Money money) {
      fields.put(
          name, new OcdsObject().with("amount", money.tenge()).with("currency", "KZT").map());
    } else if (value != null) {
      fields.put(
          name,
          value instanceof String
                  || value instanceof Number
                  || value instanceof Boolean
                  || value instanceof Map
              ? value
              : value.toString());
    }
    return this;
  }

  /** Kazakh in the field itself, Russian and English beside it. */
  OcdsObject with(String name, @Nullable LocalizedText text) {
    if (text == null) {
      return this;
    }
    return with(name, text.in(Language.KK))
        .with(name + "_ru", text.in(Language.RU))
        .with(name + "_en", text.in(Language.EN));
  }

  Map<String, Object> map() {
    return fields;
  }
}
