package org.klaster.web.rest.shared;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.klaster.vocabulary.shared.Money;

/**
 * How JSON is read and written: times in ISO 8601, decimals exact, constants as words, an unknown
 * member refused.
 */
@Provider
public class Json implements ContextResolver<ObjectMapper> {

  static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .registerModule(new WordsModule())
          .addMixIn(Money.class, Amount.class)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** An amount is told once; its sign stands in it. */
  @JsonIgnoreProperties("negative")
  private interface Amount {}

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return MAPPER;
  }
}
