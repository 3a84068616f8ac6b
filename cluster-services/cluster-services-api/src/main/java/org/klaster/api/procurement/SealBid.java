package org.klaster.api.procurement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.procurement.BidTerms;

/**
 * A bid, to be sealed at once; nothing of it is kept in clear.
 *
 * @param files documents that are sealed with it
 */
public record SealBid(
    long tenderId, long organisationId, @NotNull BidTerms terms, List<AttachedFile> files)
    implements Serializable {

  /** Most files of a bid. */
  public static final int MOST_FILES = 5;

  /** Most bytes that they have together: what fits the longest class of lengths. */
  public static final int MOST_BYTES = 4_000_000;

  public SealBid {
    files = List.copyOf(files);
  }

  /** Without documents. */
  public SealBid(long tenderId, long organisationId, BidTerms terms) {
    this(tenderId, organisationId, terms, List.of());
  }

  /** Says nothing of the prices: they must not reach a log. */
  @Override
  public String toString() {
    return "SealBid";
  }
}
