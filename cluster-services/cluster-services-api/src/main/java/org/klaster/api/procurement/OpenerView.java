package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A person as an opener.
 *
 * @param fingerprint of the key in use; null where there is none
 * @param enrolledAt null where there is none
 * @param tenders those of which the person holds a share
 */
public record OpenerView(
    @Nullable String fingerprint, @Nullable Instant enrolledAt, List<HeldShare> tenders)
    implements Serializable {

  /**
   * A tender of which the person holds a share.
   *
   * @param confirmedAt null until the person has shown that the code opens it
   */
  public record HeldShare(
      long tender,
      LocalizedText name,
      TenderStatus status,
      @Nullable Instant biddingUntil,
      @Nullable Instant confirmedAt,
      boolean lost)
      implements Serializable {}

  public OpenerView {
    tenders = List.copyOf(tenders);
  }
}
