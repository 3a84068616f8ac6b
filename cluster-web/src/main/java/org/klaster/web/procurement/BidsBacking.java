package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.klaster.api.procurement.BiddableTender;
import org.klaster.api.procurement.Bidding;

/** Tenders in which one may bid. */
@Named
@RequestScoped
public class BidsBacking {

  @Inject private Bidding bidding;

  public List<BiddableTender> getTenders() {
    return bidding.open();
  }
}
