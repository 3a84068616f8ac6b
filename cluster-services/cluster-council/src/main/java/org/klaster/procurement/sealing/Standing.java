package org.klaster.procurement.sealing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.klaster.procurement.sealing.ActChain.Act;

/** Which bids stand after a row of acts: receipts less withdrawals. */
public final class Standing {

  private Standing() {}

  /** By bidder, the sequence of the bid that stands. */
  public static Map<Long, Integer> of(List<Act> acts) {
    Map<Long, Integer> standing = new TreeMap<>();
    for (Act act : acts) {
      switch (act.kind()) {
        case SEALED, REPLACED -> standing.put(act.bidder(), act.sequence());
        case WITHDRAWN, INVALIDATED -> standing.remove(act.bidder());
        case LATE -> {}
      }
    }
    return standing;
  }
}
