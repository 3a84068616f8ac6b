package org.klaster.web.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.DeclareStandingInterest;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.council.InterestGround;

/** The fields of a standing declaration of interest. */
public class InterestFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Long seat;
  private @Nullable String identifier;
  private @Nullable Long group;
  private @Nullable InterestGround ground;
  private @Nullable String reason;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;

  DeclareStandingInterest input(long cluster) {
    if (ground == null || reason == null) {
      throw new InvalidInput(ground == null ? "ground" : "reason", "required");
    }
    return new DeclareStandingInterest(
        cluster, seat, identifier, group, ground, reason, from, until);
  }

  public @Nullable Long getSeat() {
    return seat;
  }

  public void setSeat(@Nullable Long seat) {
    this.seat = seat;
  }

  public @Nullable String getIdentifier() {
    return identifier;
  }

  public void setIdentifier(@Nullable String identifier) {
    this.identifier = identifier;
  }

  public @Nullable Long getGroup() {
    return group;
  }

  public void setGroup(@Nullable Long group) {
    this.group = group;
  }

  public @Nullable InterestGround getGround() {
    return ground;
  }

  public void setGround(@Nullable InterestGround ground) {
    this.ground = ground;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }
}
