package org.klaster.api.council;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.TurnoverBand;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;

/**
 * What an applicant fills in; anything may be left out in a draft.
 *
 * @param role what it wants to do in the cluster
 * @param place where it would stand in the cluster
 * @param statement why it applies
 * @param turnover yearly turnover in bands; never required
 * @param contactName whom the coordinator asks, and who is invited to act for the organisation
 * @param contactEmail where
 * @param consent that the data are used for the decision, and that the member duties are known
 */
public record ApplicationForm(
    @Nullable MembershipRole role,
    @Nullable MembershipPlace place,
    @Nullable @Size(max = 4000) String statement,
    @Nullable TurnoverBand turnover,
    @Nullable @Size(max = 255) String contactName,
    @Nullable @Size(max = 255) String contactEmail,
    boolean consent)
    implements Serializable {

  public static final ApplicationForm EMPTY =
      new ApplicationForm(null, null, null, null, null, null, false);
}
