package org.klaster.web.rest.marketing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.ReportResult;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.web.rest.shared.Given;

/**
 * What a campaign has brought an own organisation so far.
 *
 * @param organisation key of the own organisation
 * @param amount tenge where the kind is money, a number else
 */
public record ResultBody(
    @Nullable Long organisation, @Nullable ResultKind kind, @Nullable BigDecimal amount) {

  ReportResult command(long campaign) {
    return new ReportResult(
        campaign,
        Given.required("organisation", organisation),
        Given.required("kind", kind),
        Given.required("amount", amount));
  }
}
