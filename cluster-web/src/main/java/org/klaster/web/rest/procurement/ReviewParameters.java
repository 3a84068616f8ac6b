package org.klaster.web.rest.procurement;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.RecordReview;
import org.klaster.web.rest.shared.Given;

/** Who reviewed the shares of the markets and with which conclusion; the paper is the body. */
public final class ReviewParameters {

  @QueryParam("reviewer")
  private @Nullable String reviewer;

  @QueryParam("conclusion")
  private @Nullable String conclusion;

  @QueryParam("name")
  private @Nullable String name;

  RecordReview command(long tender, int version) {
    return new RecordReview(
        tender,
        Given.required("reviewer", reviewer),
        Given.required("conclusion", conclusion),
        version);
  }

  String fileName() {
    return Given.required("name", name);
  }
}
