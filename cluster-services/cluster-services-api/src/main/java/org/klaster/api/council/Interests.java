package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.klaster.api.registry.TextInput;

/**
 * Interests of a council's seats: standing declarations, and business groups. They recuse by rule
 * wherever the own case of an organisation is voted.
 */
@Local
public interface Interests {

  /**
   * All declarations and groups, those that ended too; for the council's seats, its secretariat and
   * those who oversee.
   */
  InterestsView interests(long clusterId);

  /**
   * Declares a standing interest of the caller's seat, or records another's for the secretariat.
   */
  long declare(@NotNull @Valid DeclareStandingInterest command);

  /** Ends a declaration as of today: the seat's holder or the secretariat. */
  void end(long declarationId, int version);

  /** Opens a business group without members. */
  long addGroup(long clusterId, @NotNull @Valid TextInput name);

  long addToGroup(@NotNull @Valid AddToGroup command);

  /** From today the organisation belongs to the group no more. */
  void endMember(long memberId, int version);
}
