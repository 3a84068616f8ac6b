package org.klaster.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ChangeMembershipStatus;
import org.klaster.api.registry.MembershipView;
import org.klaster.api.registry.Memberships;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** A membership with its dated states, and the steps that the person may take. */
@Named
@ViewScoped
public class MembershipBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Memberships memberships;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable MembershipView membership;
  private int version;
  private @Nullable String reason;
  private @Nullable LocalDate until;
  private @Nullable MembershipRole role;
  private @Nullable MembershipPlace place;

  /** Opens the page; a forged id ends in 404. */
  public void load() {
    Long id = address.number("id");
    if (id == null) {
      throw new NotFound("membership", "?");
    }
    MembershipView view = memberships.view(id);
    membership = view;
    version = view.version();
    role = view.role();
    place = view.place();
  }

  public String suspend() {
    return move(MembershipStatus.SUSPENDED);
  }

  public String resume() {
    return move(MembershipStatus.ACTIVE);
  }

  public String leave() {
    return move(MembershipStatus.LEFT);
  }

  public String exclude() {
    return move(MembershipStatus.EXCLUDED);
  }

  /** Saves role and place. */
  public String replace() {
    if (role == null || place == null) {
      throw new InvalidInput("role", "required");
    }
    memberships.place(view().id(), version, role, place);
    return done();
  }

  private String move(MembershipStatus next) {
    if (reason == null) {
      throw new InvalidInput("reason", "required");
    }
    memberships.changeStatus(new ChangeMembershipStatus(view().id(), version, next, reason, until));
    return done();
  }

  private String done() {
    return flash.done("shared.saved", "/app/registry/membership.xhtml?id=" + view().id());
  }

  /** Whether the person may take this step now. */
  public boolean may(String status) {
    return view().nextForMe().contains(MembershipStatus.valueOf(status));
  }

  private MembershipView view() {
    if (membership == null) {
      throw new NotFound("membership", "?");
    }
    return membership;
  }

  public @Nullable MembershipView getMembership() {
    return membership;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public @Nullable MembershipRole getRole() {
    return role;
  }

  public void setRole(@Nullable MembershipRole role) {
    this.role = role;
  }

  public @Nullable MembershipPlace getPlace() {
    return place;
  }

  public void setPlace(@Nullable MembershipPlace place) {
    this.place = place;
  }
}
