package org.klaster.procurement.bid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidList;
import org.klaster.procurement.sealing.ActChain;
import org.klaster.procurement.sealing.ActChain.Link;
import org.klaster.procurement.sealing.MerkleTree;

/**
 * What the chain of acts says of the bids that lie there at the opening.
 *
 * @param known bidder and commitment of each bid that stands by the chain
 * @param missing commitments that stand by the chain and of which no bid lies there
 * @param intact whether the chain is whole and gives what was published at the deadline
 */
record ChainVerdict(Set<String> known, List<String> missing, boolean intact) {

  static ChainVerdict of(long tenderId, List<Link> links, List<BidList> lists, List<Bid> bids) {
    int whole = ActChain.broken(tenderId, links).orElse(links.size() + 1) - 1;
    Map<Long, String> standing = new HashMap<>();
    for (Link link : links.subList(0, whole)) {
      switch (link.act().kind()) {
        case SEALED, REPLACED -> standing.put(link.act().bidder(), link.act().commitment());
        case WITHDRAWN, INVALIDATED -> standing.remove(link.act().bidder());
        case LATE -> {}
      }
    }
    Set<String> known = new HashSet<>();
    standing.forEach((bidder, commitment) -> known.add(key(bidder, commitment)));
    Set<String> lying = new HashSet<>();
    bids.forEach(bid -> lying.add(key(bid.organisationId(), bid.commitment())));
    List<String> missing = new ArrayList<>();
    standing.forEach(
        (bidder, commitment) -> {
          if (!lying.contains(key(bidder, commitment))) {
            missing.add(commitment);
          }
        });
    missing.sort(null);
    boolean published =
        lists.size() == 1
            && lists
                .get(0)
                .root()
                .equals(MerkleTree.root(standing.values().stream().sorted().toList()))
            && heads(tenderId, links).contains(lists.get(0).head());
    return new ChainVerdict(known, missing, whole == links.size() && published);
  }

  private static Set<String> heads(long tenderId, List<Link> links) {
    Set<String> heads = new HashSet<>(Set.of(ActChain.start(tenderId)));
    links.forEach(link -> heads.add(link.head()));
    return heads;
  }

  boolean knows(Bid bid) {
    return known.contains(key(bid.organisationId(), bid.commitment()));
  }

  private static String key(long bidder, String commitment) {
    return bidder + " " + commitment;
  }
}
