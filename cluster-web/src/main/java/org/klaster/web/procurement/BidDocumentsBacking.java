package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.BidDocuments;
import org.klaster.api.procurement.BidDocumentsView;
import org.klaster.web.shared.ListAddress;

/** Documents of opened bids for those who may read them. */
@Named
@RequestScoped
public class BidDocumentsBacking {

  @Inject private BidDocuments documents;
  @Inject private ListAddress address;

  private @Nullable BidDocumentsView view;

  public BidDocumentsView getView() {
    if (view == null) {
      view = documents.documents(address.required("id"));
    }
    return view;
  }
}
