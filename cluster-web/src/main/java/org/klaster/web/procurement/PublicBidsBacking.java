package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.BidRegister;
import org.klaster.api.procurement.PublicBids;
import org.klaster.web.shared.ListAddress;

/** What everybody may know of the bids of a tender. */
@Named
@RequestScoped
public class PublicBidsBacking {

  @Inject private BidRegister register;
  @Inject private ListAddress address;

  private @Nullable PublicBids view;

  public PublicBids getView() {
    if (view == null) {
      view = register.bids(address.required("id"));
    }
    return view;
  }
}
