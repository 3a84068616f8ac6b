package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.ProvisioningView;
import org.klaster.vocabulary.council.ApplicationGap;

/**
 * An application.
 *
 * @param missing what is still needed before it can be submitted
 * @param timeline oldest first
 * @param actions what the caller may do now
 * @param provisioning how far the account of the new member's organisation is, null before approval
 *     or where the caller does not coordinate the cluster
 */
public record ApplicationView(
    ApplicationRow head,
    ApplicationForm form,
    List<ApplicationGap> missing,
    List<DocumentView> documents,
    List<ApplicationStep> timeline,
    ApplicationActions actions,
    @Nullable ProvisioningView provisioning)
    implements Serializable {

  public ApplicationView {
    missing = List.copyOf(missing);
    documents = List.copyOf(documents);
    timeline = List.copyOf(timeline);
  }
}
