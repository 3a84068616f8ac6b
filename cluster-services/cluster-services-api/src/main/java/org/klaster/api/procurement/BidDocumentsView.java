package org.klaster.api.procurement;

import java.io.Serializable;
import java.util.List;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Documents of the opened bids of a tender that the caller may read.
 *
 * @param bids those that have documents
 */
public record BidDocumentsView(
    long tender, LocalizedText name, TenderStatus status, List<Attached> bids)
    implements Serializable {

  /** Documents of one bid. */
  public record Attached(LocalizedText bidder, List<DocumentView> documents)
      implements Serializable {

    public Attached {
      documents = List.copyOf(documents);
    }
  }

  public BidDocumentsView {
    bids = List.copyOf(bids);
  }
}
