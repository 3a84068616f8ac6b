package org.klaster.web.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.SeatInput;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.Sphere;

/** The fields of one seat as a page fills them in; a row that is left empty is no seat. */
public class SeatFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Sphere sphere;
  private @Nullable String identifier;
  private @Nullable String username;
  private @Nullable LocalDate until;
  private @Nullable SeatFunction function;

  boolean isEmpty() {
    return sphere == null
        && blank(identifier)
        && blank(username)
        && until == null
        && function == null;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  SeatInput input() {
    return new SeatInput(sphere, identifier, username, until, function);
  }

  public @Nullable Sphere getSphere() {
    return sphere;
  }

  public void setSphere(@Nullable Sphere sphere) {
    this.sphere = sphere;
  }

  public @Nullable String getIdentifier() {
    return identifier;
  }

  public void setIdentifier(@Nullable String identifier) {
    this.identifier = identifier;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public @Nullable SeatFunction getFunction() {
    return function;
  }

  public void setFunction(@Nullable SeatFunction function) {
    this.function = function;
  }
}
