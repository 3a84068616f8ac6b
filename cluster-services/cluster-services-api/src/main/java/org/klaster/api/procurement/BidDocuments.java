package org.klaster.api.procurement;

import jakarta.ejb.Local;
import org.klaster.api.shared.DocumentContent;

/**
 * Documents of opened bids. All of them are read by the officer, the coordinator, the council and
 * the openers, as far as they are strangers to every bidder; a bidder's people read their own.
 */
@Local
public interface BidDocuments {

  /**
   * What the caller may read.
   *
   * @throws org.klaster.api.shared.RuleViolated {@code bid.documents.sealed} before the opening
   */
  BidDocumentsView documents(long tenderId);

  /** One of them; the reading is recorded. */
  DocumentContent document(long tenderId, long documentId);
}
