package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/**
 * Assignments of the councils' decisions to members. The secretariat of a council (coordinator,
 * chair, secretary) gives them and judges their execution, except that of one's own organisation;
 * the responsible member reports it.
 */
@Local
public interface Assignments {

  /** Assignments that the caller may see, the nearest deadline first. */
  Page<AssignmentRow> search(@NotNull AssignmentCriteria criteria, @NotNull PageRequest page);

  /**
   * @throws org.klaster.api.shared.NotFound if the caller may not know of it
   */
  AssignmentView assignment(long assignmentId);

  /** Assignments of a decision that the caller may see. */
  DecisionAssignments ofDecision(@NotNull DecisionKey decision);

  /**
   * What is needed to fill in {@link #give}.
   *
   * @throws org.klaster.api.shared.Denied if the caller is not of the council's secretariat
   */
  AssignmentForm preparation(@NotNull DecisionKey decision);

  /**
   * Gives an assignment; the responsible member is told.
   *
   * @return its key
   */
  long give(@NotNull @Valid GiveAssignment command);

  /**
   * Reports the execution, with a note, a file or both.
   *
   * @param fileName null where there is no file
   */
  void report(
      @NotNull @Valid ReportExecution command,
      @Nullable String fileName,
      @Nullable InputStream content);

  /** Accepts the execution that was reported. */
  void accept(long assignmentId, @Nullable @Size(max = 4000) String note, int version);

  /** Gives the report back with what is missing; the responsible member is told. */
  void giveBack(long assignmentId, @NotBlank @Size(max = 4000) String comment, int version);

  /** Withdraws an assignment by a later decision. */
  void withdraw(@NotNull @Valid WithdrawAssignment command);

  /** A file that was handed in as evidence. */
  DocumentContent evidence(long assignmentId, long documentId);

  /** How assignments are executed, one row for each council that the caller may see. */
  List<ExecutionRate> rates();
}
