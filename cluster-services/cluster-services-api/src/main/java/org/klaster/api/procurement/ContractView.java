package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.MatchedFulfilment;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A contract with its deliveries, payments and claims.
 *
 * @param side the caller's; null for the officer
 * @param termsNumber version of the tender's terms on which it stands
 * @param signUntil from when on the officer may go on without a signature that is missing
 * @param refusal null unless a side refused to sign
 * @param paid in tenge, on which both sides agree
 */
public record ContractView(
    ContractRow head,
    int version,
    long tenderId,
    LocalizedText tender,
    @Nullable ContractSide side,
    int termsNumber,
    @Nullable Instant signUntil,
    @Nullable Refusal refusal,
    BigDecimal paid,
    List<ContractLineView> lines,
    List<MatchedFulfilment> fulfilments,
    List<QualityClaimView> claims,
    Set<ContractAction> actions)
    implements Serializable {

  public ContractView {
    lines = List.copyOf(lines);
    fulfilments = List.copyOf(fulfilments);
    claims = List.copyOf(claims);
    actions = Set.copyOf(actions);
  }

  /**
   * Which side did not sign, when and why.
   *
   * @param silent whether it said nothing in time, and the ground is the officer's
   */
  public record Refusal(ContractSide side, Instant at, String ground, boolean silent)
      implements Serializable {}

  /** Whether the caller may do that now; for pages. */
  public boolean may(String action) {
    return actions.contains(ContractAction.valueOf(action));
  }
}
