package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/**
 * Tenders for their readers: the cluster's coordinator, members and council seats, the officer and
 * the ministry read all but the members' lines; everybody reads what was published.
 */
@Local
public interface Tenders {

  /**
   * Tenders that the caller may read. Sort keys: {@code changed}, {@code cluster}, {@code status},
   * {@code demand}, {@code bidding}.
   */
  Page<TenderRow> search(@NotNull TenderCriteria criteria, @NotNull PageRequest page);

  /**
   * @throws org.klaster.api.shared.NotFound if there is none or the caller may not read it
   */
  TenderView tender(long tenderId);

  /** A file of the terms, or the legal review for those who may read that. */
  DocumentContent document(long tenderId, long documentId);

  /** The public register, the newest first. */
  Page<TenderRow> published(@NotNull TenderCriteria criteria, @NotNull PageRequest page);

  /** A tender of the public register. */
  TenderView publishedTender(long tenderId);

  /** A file of the terms of what is published. */
  DocumentContent publishedDocument(long tenderId, long documentId);
}
