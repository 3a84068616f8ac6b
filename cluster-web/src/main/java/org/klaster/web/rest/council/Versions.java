package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MembershipApplications;
import org.klaster.web.rest.shared.EntityTags;

/** The version of an application that a request was made on. */
@RequestScoped
public class Versions {

  @Inject private MembershipApplications applications;

  /** As {@code If-Match} says; without it 428, with an older one 412. */
  public int required(long applicationId, @Nullable String ifMatch) {
    int expected = EntityTags.required(ifMatch);
    EntityTags.requireCurrent(expected, current(applicationId));
    return expected;
  }

  /** As {@code If-Match} says where it is given, else the version of now. */
  public int optional(long applicationId, @Nullable String ifMatch) {
    return ifMatch == null ? current(applicationId) : required(applicationId, ifMatch);
  }

  private int current(long applicationId) {
    return applications.application(applicationId).head().version();
  }
}
