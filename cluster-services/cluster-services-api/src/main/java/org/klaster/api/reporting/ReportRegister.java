package org.klaster.api.reporting;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.vocabulary.shared.Period;

/**
 * Reports to look at: a firm's own ones, those of the clusters that the caller coordinates, and,
 * without any value, all of them for the auditor. Each read of a firm's values by another than the
 * firm is audited.
 */
@Local
public interface ReportRegister {

  /** By period, newest first; sort keys {@code period}, {@code status}, {@code submitted}. */
  Page<ReportRow> search(@NotNull ReportCriteria criteria, @NotNull PageRequest page);

  /** The quarters of the reports that {@link #search} finds, newest first. */
  List<Period> periods();

  /**
   * Whether the caller has something to decide on it now: accept or return it, or take an
   * acceptance back. Shows no value, so that asking is no read of them.
   *
   * @throws org.klaster.api.shared.NotFound if there is none that the caller may know of
   */
  boolean awaitsDecision(long reportId);

  /**
   * @throws org.klaster.api.shared.NotFound if there is none that the caller may know of
   */
  ReportView view(long reportId);

  /**
   * What changed from one revision to another; for the firm and the coordinator.
   *
   * @throws org.klaster.api.shared.NotFound if there is no such report or revision for the caller
   */
  DifferenceView difference(long reportId, int from, int to);

  /** The receipt of a revision; for the firm and the coordinator. */
  ReceiptView receipt(long reportId, int revision);

  /**
   * Checks a receipt's text as it was downloaded: whether its content still has its hash, and
   * whether that revision is kept here.
   */
  ReceiptCheck verifyReceipt(@NotNull @Size(max = 20000) String receipt);
}
