package org.klaster.api.marketing;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;

/** A member's part in a campaign. */
@Local
public interface CampaignSharing {

  /** Own organisations that are members of the campaign's cluster today. */
  List<OwnOrganisation> own(long campaignId);

  void pledge(@NotNull @Valid GivePledge command);

  /**
   * Claims an expense, with proof of the performance.
   *
   * @return key of the claim
   */
  long claim(
      @NotNull @Valid ClaimExpense command,
      @NotBlank String fileName,
      @NotNull InputStream content);

  void report(@NotNull @Valid ReportResult command);

  /**
   * Accepts the own share of the cost where it is not what was pledged, or refuses it on a ground:
   * then the cost has to be shared anew.
   */
  void answerShare(@NotNull @Valid AnswerShare command);
}
