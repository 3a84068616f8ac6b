package org.klaster.api.registry;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** How to reach an organisation; each may be missing. */
public record ContactsView(
    @Nullable @Size(max = 500) String address,
    @Nullable @Size(max = 100) String phone,
    @Nullable @Email @Size(max = 255) String email,
    @Nullable @Size(max = 500) String website)
    implements Serializable {

  public static ContactsView none() {
    return new ContactsView(null, null, null, null);
  }
}
