package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationView;
import org.klaster.api.council.MembershipApplications;
import org.klaster.web.rest.shared.EntityTags;

/** What the resources of applications share: the version asked for, and the answer. */
@RequestScoped
public class ApplicationAnswers {

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

  /** The application as it is now, with its version. */
  public Response of(long applicationId) {
    ApplicationView view = applications.application(applicationId);
    return EntityTags.answer(ApplicationBody.of(view), view.head().version());
  }

  private int current(long applicationId) {
    return applications.application(applicationId).head().version();
  }
}
