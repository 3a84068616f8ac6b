package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.OfficerView;
import org.klaster.api.procurement.ReplaceOfficer;
import org.klaster.api.procurement.TenderOfficers;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** The procurement officer of a tender, and its change. */
@Named
@ViewScoped
public class OfficerBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TenderOfficers officers;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private OfficerView view;
  private @Nullable Long officerId;
  private String ground = "";

  public void load() {
    view = officers.officer(address.required("id"));
  }

  public String replace() {
    if (officerId == null) {
      throw new InvalidInput("officerId", "required");
    }
    officers.replace(new ReplaceOfficer(view.tenderId(), officerId, ground, view.version()));
    return flash.done(
        "procurement.done.officer", "/app/procurement/officer.xhtml?id=" + view.tenderId());
  }

  public List<Choice> getOptions() {
    return view.options().stream().map(one -> new Choice(one.personId(), one.name())).toList();
  }

  public OfficerView getView() {
    return view;
  }

  public @Nullable Long getOfficerId() {
    return officerId;
  }

  public void setOfficerId(@Nullable Long officerId) {
    this.officerId = officerId;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(@Nullable String ground) {
    this.ground = ground == null ? "" : ground;
  }
}
