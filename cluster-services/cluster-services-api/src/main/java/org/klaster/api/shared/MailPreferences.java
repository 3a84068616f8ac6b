package org.klaster.api.shared;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** When and in which language the caller is written to. */
@Local
public interface MailPreferences {

  MailPreferenceView mine();

  /**
   * @throws Conflict where they were changed meanwhile
   */
  void change(@NotNull @Valid ChangeMailPreferences command);
}
