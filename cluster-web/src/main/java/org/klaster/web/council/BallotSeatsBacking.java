package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.Proxies;
import org.klaster.api.council.VotableSeat;
import org.klaster.vocabulary.council.BallotStatus;

/** Seats for which the person votes beside the own one. */
@Named
@RequestScoped
public class BallotSeatsBacking {

  @Inject private BallotBacking ballotBacking;
  @Inject private Proxies proxies;

  private @Nullable List<VotableSeat> seats;

  public List<VotableSeat> getSeats() {
    if (seats == null) {
      BallotView view = ballotBacking.getView();
      boolean open = view.status() == BallotStatus.OPEN;
      seats = open ? proxies.seatsFor(view.id()) : List.of();
    }
    return seats;
  }
}
