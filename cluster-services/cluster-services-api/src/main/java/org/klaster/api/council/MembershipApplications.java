package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/** Applications for membership, on the applicant's side, and what everybody may see of them. */
@Local
public interface MembershipApplications {

  /**
   * Applications that the caller may see: own ones, and those of clusters that the caller
   * coordinates.
   */
  Page<ApplicationRow> search(@NotNull ApplicationCriteria criteria, @NotNull PageRequest page);

  /**
   * One application with its timeline.
   *
   * @throws org.klaster.api.shared.NotFound if there is none or the caller may not know of it
   */
  ApplicationView application(long applicationId);

  /** For whom and where the caller may apply. */
  ApplicationChoices choices();

  /**
   * Begins a draft; nothing has to be complete.
   *
   * @return the new application's id
   * @throws org.klaster.api.shared.Conflict if the organisation is a member or has a live
   *     application
   */
  long start(@NotNull @Valid StartApplication command);

  /** Keeps what is filled in so far; no rule but that it is still the applicant's to change. */
  void save(@NotNull @Valid SaveApplication command);

  /**
   * Attaches a file to a draft.
   *
   * @param content read to its end, not closed
   * @throws org.klaster.api.shared.InvalidInput too large, empty, or of a kind that is not accepted
   */
  DocumentView attach(long applicationId, @NotBlank String fileName, @NotNull InputStream content);

  /** Takes a file away from a draft. */
  void detach(long applicationId, long documentId);

  /** A file of an application; the caller closes its content. */
  DocumentContent document(long applicationId, long documentId);

  /**
   * Hands a complete application to the coordinator.
   *
   * @throws org.klaster.api.shared.RuleViolated {@code application.incomplete}, naming what is
   *     missing
   */
  void submit(long applicationId, int version);

  /** Gives the application up, at any time before the vote closes; an open ballot is annulled. */
  void withdraw(@NotNull @Valid WithdrawApplication command);
}
