package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import org.klaster.api.shared.DocumentContent;

/** One contract for each buyer of a joint purchase, and what is done under it. */
@Local
public interface PurchaseContracts {

  /** The contracts of a tender that the caller may see; the officer's look is recorded. */
  ContractsView contracts(long tenderId);

  /** One contract; for its buyer, its supplier and the officer, whose look is recorded. */
  ContractView contract(long contractId);

  /**
   * Draws up what is missing with every field filled, when all who were asked have said that they
   * stay: all contracts at first, later those whose amount changed because a buyer went.
   */
  void draw(long tenderId, int version);

  /** Signs for the caller's side. */
  void sign(long contractId, int version);

  /**
   * Refuses to sign for the caller's side, with a reason; the other side and the officer read it.
   * Where a buyer refuses, the bill is shared anew among the others, and who pays more is asked;
   * the others keep their price where a supplier does.
   */
  void refuse(long contractId, @NotBlank @Size(max = 4000) String ground, int version);

  /**
   * Goes on without all members who were asked and all sides that had to sign, and did not in time:
   * a silent member has left, a silent side has refused. Those are told.
   */
  void goOnWithout(long tenderId, @NotBlank @Size(max = 4000) String ground, int version);

  /**
   * Ends an awarded tender of which nothing is left: every member left, or every contract was
   * refused. Members and bidders are told.
   */
  void endWithout(long tenderId, @NotBlank @Size(max = 4000) String ground, int version);

  /** Says what was delivered or paid; the other side says it too, and what differs is shown. */
  void report(@NotNull @Valid ReportFulfilment command);

  /** Claims about quality, with the laboratory's record. */
  void claim(
      @NotNull @Valid FileQualityClaim command,
      @NotBlank String fileName,
      @NotNull InputStream content);

  /** The supplier's answer to a claim. */
  void answerClaim(@NotNull @Valid AnswerQualityClaim command);

  /** The laboratory's record of a claim. */
  DocumentContent laboratoryRecord(long contractId, long claimId);
}
