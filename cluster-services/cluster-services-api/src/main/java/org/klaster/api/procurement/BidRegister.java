package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** What everybody may know of sealed bids. */
@Local
public interface BidRegister {

  /**
   * @throws org.klaster.api.shared.NotFound if there is none or it was not published
   */
  PublicBids bids(long tenderId);

  /**
   * The protocol of what was opened, canonical JSON (RFC 8785); its hash stands in the register.
   */
  String protocol(long tenderId, @NotNull EnvelopeKind kind);
}
