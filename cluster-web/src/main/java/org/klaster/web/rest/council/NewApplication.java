package org.klaster.web.rest.council;

import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationForm;
import org.klaster.vocabulary.council.TurnoverBand;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;

/**
 * An application as it is sent; of a draft everything but the cluster may be left out.
 *
 * @param cluster id of the cluster; not read when an application is changed
 * @param organisation BIN or IIN; may be left out by who represents one organisation only
 */
public record NewApplication(
    @Nullable Long cluster,
    @Nullable String organisation,
    @Nullable MembershipRole role,
    @Nullable MembershipPlace place,
    @Nullable String statement,
    @Nullable TurnoverBand turnover,
    @Nullable String contactName,
    @Nullable String contactEmail,
    @Nullable Boolean consent) {

  ApplicationForm form() {
    return new ApplicationForm(
        role, place, statement, turnover, contactName, contactEmail, Boolean.TRUE.equals(consent));
  }
}
