package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import org.klaster.api.shared.DocumentContent;

/** A member's own demand in a round; the deadline is judged by the database's clock. */
@Local
public interface MemberDemand {

  /** Own organisations that are active members of the round's cluster today. */
  List<OwnBuyer> buyers(long tenderId);

  /** Lines of the organisations that the caller represents. */
  List<DemandLineView> own(long tenderId);

  /** Enters or amends a line. */
  void enter(@NotNull @Valid EnterDemand command);

  /** Enters or amends several lines, all or none. */
  void enterAll(@NotNull @Valid DemandSheet sheet);

  /** Attaches proof of the price that the member pays alone, to a line that is there. */
  void prove(
      long tenderId,
      long lotId,
      long organisationId,
      @NotBlank String fileName,
      @NotNull InputStream content);

  /** The own proof. */
  DocumentContent proof(long tenderId, long documentId);
}
