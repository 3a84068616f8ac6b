package org.klaster.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.ErasePerson;
import org.klaster.api.shared.ErasureView;
import org.klaster.api.shared.Erasures;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** Looks a person up and erases the person. */
@Named
@ViewScoped
public class ErasureBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Erasures erasures;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable ErasureView view;
  private @Nullable String ground;
  private @Nullable String confirmation;

  public void load() {
    String username = address.text("username");
    view = username == null ? null : erasures.look(username);
  }

  public String erase() {
    ErasureView person = Objects.requireNonNull(view);
    erasures.erase(
        new ErasePerson(
            person.personId(),
            ground == null ? "" : ground,
            confirmation == null ? "" : confirmation,
            person.version()));
    return flash.done("person.erased", "/app/person/erase.xhtml");
  }

  public @Nullable ErasureView getView() {
    return view;
  }

  public @Nullable String getGround() {
    return ground;
  }

  public void setGround(@Nullable String ground) {
    this.ground = ground;
  }

  public @Nullable String getConfirmation() {
    return confirmation;
  }

  public void setConfirmation(@Nullable String confirmation) {
    this.confirmation = confirmation;
  }
}
