package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.procurement.BidderTies;

/** The caller's own ties; a bid that was taken back counts, too. */
@ApplicationScoped
public class CallersTies implements BidderTies {

  @Inject private AccessPolicy policy;
  @Inject private OpenerTies ties;

  @Override
  public boolean isOfBidder(Tender tender) {
    Long me = policy.personId();
    return ties.of(tender.id(), Set.of(me)).isOfBidder(me);
  }
}
