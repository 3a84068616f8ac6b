package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;

/** What the procurement officer and the coordinator do between the demand and the bids. */
@Local
public interface TenderPreparation {

  /** The thresholds in force, each with its source. */
  List<RuleView> thresholds();

  /** The newest draft of the terms, or nothing but gaps. */
  TermsView draft(long tenderId);

  void assess(@NotNull @Valid AssessShares command);

  void review(
      @NotNull @Valid RecordReview command,
      @NotBlank String fileName,
      @NotNull InputStream content);

  /** Keeps a draft as a version of its own. */
  void save(@NotNull @Valid SaveTerms command);

  void attach(long tenderId, @NotBlank String fileName, @NotNull InputStream content, int version);

  void invite(@NotNull @Valid InviteSupplier command);

  /** Puts what the council approved on the public register. */
  void publish(long tenderId, int version);

  /** Begins to take bids, until the deadline of the terms. */
  void takeBids(long tenderId, int version);

  /** Changes what is published; bids that were sealed become invalid, the deadline moves. */
  void change(@NotNull @Valid ChangeTerms command);

  /** Answers an enquiry, to all. */
  void answer(long tenderId, long enquiryId, @NotNull LocalizedText answer);
}
