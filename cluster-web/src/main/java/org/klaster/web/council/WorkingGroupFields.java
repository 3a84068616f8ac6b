package org.klaster.web.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields with which a person is put into a working group. */
public class WorkingGroupFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String username;
  private @Nullable String identifier;
  private @Nullable LocalDate from;

  String username() {
    return username == null ? "" : username;
  }

  String identifier() {
    return identifier == null ? "" : identifier;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getIdentifier() {
    return identifier;
  }

  public void setIdentifier(@Nullable String identifier) {
    this.identifier = identifier;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }
}
