package org.klaster.web.rest.marketing;

import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.AnswerShare;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.rest.shared.Given;

/**
 * What an own organisation says of its share of the cost.
 *
 * @param organisation key of the own organisation
 * @param accepted whether it accepts it
 * @param ground why it refuses it; of no meaning where it accepts
 */
public record ShareAnswerBody(
    @Nullable Long organisation, @Nullable Boolean accepted, @Nullable String ground) {

  AnswerShare command(long campaign, int version) {
    boolean yes = Given.required("accepted", accepted);
    if (!yes && ground == null) {
      throw new InvalidInput("ground", "required");
    }
    return new AnswerShare(
        campaign, Given.required("organisation", organisation), yes ? null : ground, version);
  }
}
