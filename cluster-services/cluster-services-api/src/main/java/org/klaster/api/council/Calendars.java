package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;

/** Meetings as calendars read them (RFC 5545). */
@Local
public interface Calendars {

  /** One announced meeting as a calendar file. */
  String meeting(long meetingId);

  /**
   * Makes a new secret for the caller's feed; the old address ends.
   *
   * @return the secret, told once
   */
  String renewFeed();

  /**
   * The feed of whoever knows its secret: announced meetings of the councils where that person sits
   * today, in the person's language.
   *
   * @throws org.klaster.api.shared.NotFound if there is no such feed
   */
  String feed(@NotBlank String secret);
}
