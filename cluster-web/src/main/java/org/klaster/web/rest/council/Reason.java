package org.klaster.web.rest.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.web.rest.shared.Given;

/** Why something is done that cannot be done without a reason. */
@Schema(name = "RequiredReason")
public record Reason(@Nullable String reason) {

  static String of(@Nullable Reason body) {
    return Given.required("reason", body == null ? null : body.reason());
  }
}
