package org.klaster.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.EndRepresentation;
import org.klaster.api.registry.NameRepresentative;
import org.klaster.api.registry.OrganisationView;
import org.klaster.api.registry.Organisations;
import org.klaster.api.registry.Representatives;
import org.klaster.api.registry.RepresentativesView;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** Names an organisation's representative, or ends a representation. */
@Named
@ViewScoped
public class RepresentativeBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Organisations organisations;
  @Inject private Representatives representatives;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable OrganisationView organisation;
  private RepresentativesView.@Nullable Person person;
  private @Nullable String fullName;
  private @Nullable String email;
  private @Nullable LocalDate lastDay;
  private int version;

  /** Opens the form of a new representative. */
  public void loadNaming() {
    FormAccess.require(load().mayName());
  }

  /** Opens the form that ends a representation; a forged id ends in 404. */
  public void loadEnding() {
    RepresentativesView view = load();
    FormAccess.require(view.mayEnd());
    Long wanted = address.number("person");
    person =
        view.people().stream()
            .filter(candidate -> wanted != null && candidate.id() == wanted)
            .findFirst()
            .orElseThrow(() -> new NotFound("representation", String.valueOf(wanted)));
    version = person.version();
  }

  private RepresentativesView load() {
    Long id = address.number("id");
    if (id == null) {
      throw new NotFound("organisation", "?");
    }
    organisation = organisations.view(id);
    return representatives.ofOrganisation(id);
  }

  public String name() {
    representatives.name(new NameRepresentative(view().id(), fullName, email));
    return done("registry.representative.named");
  }

  public String end() {
    if (person == null) {
      throw new NotFound("representation", "?");
    }
    representatives.end(new EndRepresentation(person.id(), lastDay, version));
    return done("shared.saved");
  }

  private String done(String message) {
    return flash.done(message, "/app/registry/organisation.xhtml?id=" + view().id());
  }

  private OrganisationView view() {
    if (organisation == null) {
      throw new NotFound("organisation", "?");
    }
    return organisation;
  }

  public @Nullable OrganisationView getOrganisation() {
    return organisation;
  }

  public RepresentativesView.@Nullable Person getPerson() {
    return person;
  }

  public @Nullable String getFullName() {
    return fullName;
  }

  public void setFullName(@Nullable String fullName) {
    this.fullName = fullName;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public @Nullable LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(@Nullable LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
