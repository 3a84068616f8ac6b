package org.klaster.web.rest.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is done that cannot be done without a reason. */
@Schema(name = "RequiredReason")
public record Reason(@Nullable String reason) {

  /**
   * The reason.
   *
   * @throws org.klaster.api.shared.InvalidInput {@code input.required} where there is none
   */
  public static String of(@Nullable Reason body) {
    return Given.required("reason", body == null ? null : body.reason());
  }
}
