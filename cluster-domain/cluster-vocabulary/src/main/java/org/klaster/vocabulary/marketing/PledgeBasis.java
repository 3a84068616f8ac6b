package org.klaster.vocabulary.marketing;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Money;

/**
 * What a key may take its weight from; only what the campaign's key needs is asked for.
 *
 * @param band of the yearly turnover
 * @param expectedBenefit what the payer expects to gain
 * @param ownWeight weight that the payers have agreed on
 */
public record PledgeBasis(
    @Nullable TurnoverBand band, @Nullable Money expectedBenefit, @Nullable Integer ownWeight)
    implements Serializable {

  public static final PledgeBasis NONE = new PledgeBasis(null, null, null);
}
