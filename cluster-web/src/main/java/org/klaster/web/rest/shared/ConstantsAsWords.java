package org.klaster.web.rest.shared;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes constants in OpenAPI as {@link Words} writes them. */
public class ConstantsAsWords implements OASFilter {

  @Override
  public Schema filterSchema(Schema schema) {
    @Nullable List<Object> constants = schema.getEnumeration();
    if (constants != null) {
      schema.setEnumeration(
          constants.stream().<Object>map(constant -> Words.of(constant.toString())).toList());
    }
    return schema;
  }
}
