package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.CeremonyView;
import org.klaster.api.procurement.HoldCeremony;
import org.klaster.api.procurement.KeyCeremonies;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** Who is to open the bids of a tender, and how far their confirmations are. */
@Named
@ViewScoped
public class KeysBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeyCeremonies ceremonies;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private CeremonyView view;
  private @Nullable Integer threshold;
  private List<Long> chosen = new ArrayList<>();

  public void load() {
    view = ceremonies.ceremony(address.required("id"));
    threshold = view.fewestThreshold();
  }

  public String hold() {
    if (threshold == null) {
      throw new InvalidInput("threshold", "required");
    }
    ceremonies.hold(new HoldCeremony(view.tender(), threshold, chosen, view.version()));
    return flash.done("bidding.keys.done", page());
  }

  public String giveUp() {
    ceremonies.giveUp(view.tender(), view.version());
    return flash.done("bidding.keys.given-up", page());
  }

  private String page() {
    return "/app/procurement/keys.xhtml?id=" + view.tender();
  }

  public List<Choice> getCandidates() {
    return view.candidates().stream()
        .map(
            one ->
                new Choice(
                    one.key(),
                    one.name()
                        + (one.observer() ? " · " + messages.get("bidding.keys.observer") : "")))
        .toList();
  }

  public CeremonyView getView() {
    return view;
  }

  public @Nullable Integer getThreshold() {
    return threshold;
  }

  public void setThreshold(@Nullable Integer threshold) {
    this.threshold = threshold;
  }

  public List<Long> getChosen() {
    return chosen;
  }

  public void setChosen(List<Long> chosen) {
    this.chosen = new ArrayList<>(chosen);
  }
}
