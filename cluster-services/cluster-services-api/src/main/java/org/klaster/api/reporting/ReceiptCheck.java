package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a receipt says.
 *
 * @param unaltered the content that the receipt carries has the hash that it carries
 * @param known a revision with that hash is kept here, as the receipt says
 * @param submittedAt time of that revision, null where none is known
 */
public record ReceiptCheck(boolean unaltered, boolean known, @Nullable Instant submittedAt)
    implements Serializable {

  /** Whether the receipt is good. */
  public boolean good() {
    return unaltered && known;
  }
}
