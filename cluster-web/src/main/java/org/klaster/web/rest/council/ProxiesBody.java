package org.klaster.web.rest.council;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.klaster.api.council.ProxiesView;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Who acts for whom in a meeting, in JSON.
 *
 * @param receivers seats to which the caller's seat may delegate its vote
 * @param allowed whether the charter that the meeting was arranged under allows any of it
 */
@Schema(name = "Proxies")
public record ProxiesBody(
    long meeting,
    List<ProxiesView.Substitute> substitutes,
    List<ProxiesView.Delegated> delegations,
    boolean maySubstitute,
    boolean mayDelegate,
    List<Receiver> receivers,
    boolean allowed) {

  /** A seat that may receive the caller's vote. */
  @Schema(name = "ProxyReceiver")
  public record Receiver(long seat, String person, LocalizedText organisation) {

    static Receiver of(ProxiesView.Receiver view) {
      return new Receiver(view.seatId(), view.person(), view.organisation());
    }
  }

  static ProxiesBody of(ProxiesView view) {
    return new ProxiesBody(
        view.meetingId(),
        view.substitutes(),
        view.delegations(),
        view.maySubstitute(),
        view.mayDelegate(),
        view.receivers().stream().map(Receiver::of).toList(),
        view.allowed());
  }
}
