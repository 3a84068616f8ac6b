package org.klaster.domain.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How to reach an organisation. Shown to signed-in people, never in the public register. */
@Embeddable
public class Contacts {

  @Column(name = "contact_address")
  private @Nullable String address;

  @Column(name = "contact_phone")
  private @Nullable String phone;

  @Column(name = "contact_email")
  private @Nullable String email;

  @Column(name = "contact_website")
  private @Nullable String website;

  protected Contacts() {}

  public Contacts(
      @Nullable String address,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String website) {
    this.address = blankToNull(address);
    this.phone = blankToNull(phone);
    this.email = blankToNull(email);
    this.website = blankToNull(website);
  }

  public @Nullable String address() {
    return address;
  }

  public @Nullable String phone() {
    return phone;
  }

  public @Nullable String email() {
    return email;
  }

  public @Nullable String website() {
    return website;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
