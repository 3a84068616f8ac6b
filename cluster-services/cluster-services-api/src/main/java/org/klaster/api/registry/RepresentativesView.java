package org.klaster.api.registry;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.ProvisioningView;

/**
 * Who acts for an organisation, and who is invited to.
 *
 * @param people representations, those that last first
 * @param invited people who were named and have not signed in yet, the newest first
 * @param mayName whether the caller may name one
 * @param mayEnd whether the caller may end a representation
 */
public record RepresentativesView(
    List<Person> people, List<Invited> invited, boolean mayName, boolean mayEnd)
    implements Serializable {

  public RepresentativesView {
    people = List.copyOf(people);
    invited = List.copyOf(invited);
  }

  /**
   * A representation.
   *
   * @param to last day, null while it lasts
   * @param ended whether it is over today
   */
  public record Person(
      long id,
      int version,
      String fullName,
      @Nullable String email,
      LocalDate from,
      @Nullable LocalDate to,
      boolean ended)
      implements Serializable {}

  /**
   * Somebody who was named.
   *
   * @param delivery how far the invitation is
   */
  public record Invited(
      long id, String fullName, String email, Instant namedAt, @Nullable ProvisioningView delivery)
      implements Serializable {}
}
