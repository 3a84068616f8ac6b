package org.klaster.web.rest.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes every constant in JSON as {@link Words} has it. */
final class WordsModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  WordsModule() {
    super("words");
    addSerializer(new Writer());
    setDeserializerModifier(new Readers());
  }

  @SuppressWarnings("rawtypes")
  private static final class Writer extends StdSerializer<Enum> {

    private static final long serialVersionUID = 1L;

    Writer() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(Words.of(value.name()));
    }
  }

  private static final class Readers extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonDeserializer<?> deserializer) {
      return new Reader(type.getRawClass());
    }
  }

  private static final class Reader<E extends Enum<E>> extends StdDeserializer<E> {

    private static final long serialVersionUID = 1L;

    private final Class<E> type;

    Reader(Class<E> type) {
      super(type);
      this.type = type;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable E deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      String word = json.getValueAsString("");
      if (word.isBlank()) {
        return null;
      }
      Optional<E> constant = Words.find(type, word);
      return constant.isPresent()
          ? constant.get()
          : (E) context.handleWeirdStringValue(type, word, "no such constant");
    }
  }
}
