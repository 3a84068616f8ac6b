package org.klaster.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.OrganisationView;
import org.klaster.api.registry.Organisations;
import org.klaster.web.shared.CurrentUser;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** The form of an organisation: a new one, or a change. */
@Named
@ViewScoped
public class OrganisationEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Organisations organisations;
  @Inject private ListAddress address;
  @Inject private Flash flash;
  @Inject private CurrentUser user;

  private @Nullable Long id;
  private int version;
  private @Nullable String legalId;
  private final OrganisationFields fields = new OrganisationFields();

  /** Fills the form; without an id it is a new organisation. */
  public void load() {
    id = address.number("id");
    if (id == null) {
      FormAccess.require(user.isCoordinator() || user.isMinistry());
      return;
    }
    OrganisationView view = organisations.view(id);
    FormAccess.require(view.mayChange());
    version = view.version();
    legalId = view.legalId();
    fields.fill(view);
  }

  /** Saves and goes to the organisation's page. */
  public String save() {
    long saved;
    if (id == null) {
      saved = organisations.create(legalId, fields.input());
    } else {
      saved = id;
      organisations.change(saved, version, fields.input());
    }
    return flash.done("shared.saved", "/app/registry/organisation.xhtml?id=" + saved);
  }

  public @Nullable Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public @Nullable String getLegalId() {
    return legalId;
  }

  public void setLegalId(@Nullable String legalId) {
    this.legalId = legalId;
  }

  public OrganisationFields getFields() {
    return fields;
  }
}
