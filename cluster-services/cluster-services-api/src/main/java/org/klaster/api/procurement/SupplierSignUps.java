package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Suppliers from outside. For whom somebody acts is not decided by what they say of themselves: a
 * coordinator compares it with the state's register of legal entities first.
 */
@Local
public interface SupplierSignUps {

  /**
   * Asks to act for a supplier.
   *
   * @return id of the sign-up
   */
  long request(@NotNull @Valid RequestSignUp command);

  /** The caller's own, newest first. */
  List<SignUpView> mine();

  /** Those that wait, oldest first; for coordinators. */
  List<SignUpView> waiting();

  /** Enters the organisation where it is missing, and invites who asked to represent it. */
  void admit(long signUpId, int version);

  /** Turns it down. */
  void refuse(long signUpId, @NotBlank @Size(max = 1000) String reason, int version);
}
