package org.klaster.api.procurement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/**
 * The opening as an opener sees it.
 *
 * @param due the kind that is opened next, null where all is open or the time has not come
 * @param entered how many have entered their codes for it
 * @param mine whether the caller has
 * @param interested whether the caller has declared an interest
 * @param documents whether the caller may read documents of the bids now
 */
public record OpeningView(
    CeremonyView ceremony,
    @Nullable EnvelopeKind due,
    int entered,
    boolean mine,
    boolean interested,
    int bids,
    boolean documents)
    implements Serializable {

  /** Whether enough codes were entered and do not give the key: a share is damaged. */
  public boolean isMismatched() {
    return due != null && !ceremony.keys().isEmpty() && entered >= ceremony.threshold();
  }
}
