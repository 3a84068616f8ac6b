package org.klaster.web.rest.procurement;

import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.InviteSupplier;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.web.rest.shared.Given;

/**
 * A supplier that is invited; it need not be in the register.
 *
 * @param identifier BIN or IIN
 */
public record InvitedSupplier(@Nullable String identifier, @Nullable String name) {

  InviteSupplier command(long tender, int version) {
    return new InviteSupplier(
        tender,
        LegalId.parse(Given.required("identifier", identifier)),
        Given.required("name", name),
        version);
  }
}
