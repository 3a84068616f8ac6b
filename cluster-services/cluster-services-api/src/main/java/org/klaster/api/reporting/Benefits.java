package org.klaster.api.reporting;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentContent;

/**
 * What membership brings: each member's own lines for itself alone, sums under disclosure control
 * for the coordinator and the ministry.
 */
@Local
public interface Benefits {

  /** Memberships of the organisations that the caller represents, past ones too. */
  List<BenefitMembership> own();

  /**
   * One year of a membership, and the sums of the years around it.
   *
   * @throws org.klaster.api.shared.NotFound if the caller does not represent the organisation or it
   *     was never a member
   */
  BenefitView benefit(long clusterId, long organisationId, int year);

  /**
   * Enters a line.
   *
   * @param fileName of the proof; null where none is attached
   * @param content of the proof; null where none is attached
   * @return key of the line
   */
  long enter(
      @NotNull @Valid EnterBenefit command,
      @Nullable String fileName,
      @Nullable InputStream content);

  /** Takes a line back; it stays in the record. */
  void withdraw(long entryId, int version);

  /** The proof of an own line. */
  DocumentContent proof(long entryId);

  /** Clusters in sum: those that the caller coordinates, all for the ministry. */
  BenefitSums sums(int year);
}
