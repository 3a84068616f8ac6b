package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Proxies;
import org.klaster.api.council.ProxiesView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;

/** Substitutes and delegated votes of a meeting. */
@Named
@ViewScoped
public class MeetingProxiesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MeetingBacking meetingBacking;
  @Inject private Proxies proxies;
  @Inject private Messages messages;

  private @Nullable ProxiesView view;
  private @Nullable String username;
  private @Nullable Long receiver;

  public ProxiesView getView() {
    if (view == null) {
      view = proxies.proxies(meetingBacking.key());
    }
    return view;
  }

  public String substitute() {
    proxies.substitute(meetingBacking.key(), username == null ? "" : username);
    return meetingBacking.done("proxy.substitute.named");
  }

  public String revokeSubstitute(ProxiesView.Substitute row) {
    proxies.revokeSubstitute(row.id());
    return meetingBacking.done("proxy.substitute.revoked");
  }

  public String delegate() {
    if (receiver == null) {
      throw new InvalidInput("receiver", "required");
    }
    proxies.delegate(meetingBacking.key(), receiver);
    return meetingBacking.done("proxy.delegated");
  }

  public String revokeDelegation(ProxiesView.Delegated row) {
    proxies.revokeDelegation(row.id());
    return meetingBacking.done("proxy.delegation.revoked");
  }

  public List<Choice> getReceivers() {
    return getView().receivers().stream()
        .map(
            seat ->
                new Choice(
                    seat.seatId(), seat.person() + ", " + messages.text(seat.organisation())))
        .toList();
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable Long getReceiver() {
    return receiver;
  }

  public void setReceiver(@Nullable Long receiver) {
    this.receiver = receiver;
  }
}
