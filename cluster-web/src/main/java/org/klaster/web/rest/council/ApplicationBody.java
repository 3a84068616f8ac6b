package org.klaster.web.rest.council;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationForm;
import org.klaster.api.council.ApplicationRow;
import org.klaster.api.council.ApplicationStep;
import org.klaster.api.council.ApplicationView;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.council.ApplicationGap;
import org.klaster.vocabulary.council.MembershipApplicationStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * An application in JSON.
 *
 * @param organisation BIN or IIN, masked where the caller may not see it
 * @param ballot id of the newest ballot on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationBody(
    long id,
    long cluster,
    LocalizedText clusterName,
    String organisation,
    LocalizedText organisationName,
    MembershipApplicationStatus status,
    @Nullable Instant submittedAt,
    @Nullable Long ballot,
    int version,
    @Nullable ApplicationForm form,
    @Nullable List<ApplicationGap> missing,
    @Nullable List<DocumentView> documents,
    @Nullable List<ApplicationStep> timeline) {

  static ApplicationBody of(ApplicationRow row) {
    return new ApplicationBody(
        row.id(),
        row.clusterId(),
        row.clusterName(),
        row.organisationCode(),
        row.organisationName(),
        row.status(),
        row.submittedAt(),
        row.ballotId(),
        row.version(),
        null,
        null,
        null,
        null);
  }

  static ApplicationBody of(ApplicationView view) {
    ApplicationRow row = view.head();
    return new ApplicationBody(
        row.id(),
        row.clusterId(),
        row.clusterName(),
        row.organisationCode(),
        row.organisationName(),
        row.status(),
        row.submittedAt(),
        row.ballotId(),
        row.version(),
        view.form(),
        view.missing(),
        view.documents(),
        view.timeline());
  }
}
