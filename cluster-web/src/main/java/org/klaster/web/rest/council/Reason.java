package org.klaster.web.rest.council;

import org.jspecify.annotations.Nullable;
import org.klaster.web.rest.shared.Given;

/** Why something is done that cannot be done without a reason. */
public record Reason(@Nullable String reason) {

  static String of(@Nullable Reason body) {
    return Given.required("reason", body == null ? null : body.reason());
  }
}
