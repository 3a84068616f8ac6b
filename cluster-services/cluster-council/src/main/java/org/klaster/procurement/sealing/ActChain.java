package org.klaster.procurement.sealing;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.vocabulary.procurement.BidAct;

/** The acts on the bids of a tender, each with a hash over itself and the one before it. */
public final class ActChain {

  /**
   * An act.
   *
   * @param number from 1 within the tender
   * @param bidder the organisation
   * @param sequence of the bid that it concerns
   */
  public record Act(
      long tender,
      int number,
      BidAct kind,
      long bidder,
      int sequence,
      String commitment,
      Instant at) {}

  /**
   * An act as it is kept.
   *
   * @param head of the chain with this act
   */
  public record Link(Act act, String head) {}

  private ActChain() {}

  /** What the first act stands upon. */
  public static String start(long tender) {
    return CanonicalJson.sha256(Envelope.PROTOCOL + " tender " + tender);
  }

  /** The head with the act. */
  public static String head(String previous, Act act) {
    return CanonicalJson.sha256(
        CanonicalJson.of(
            "{\"previous\":\""
                + previous
                + "\",\"tender\":\""
                + act.tender()
                + "\",\"number\":"
                + act.number()
                + ",\"act\":\""
                + act.kind()
                + "\",\"bidder\":\""
                + act.bidder()
                + "\",\"sequence\":"
                + act.sequence()
                + ",\"commitment\":\""
                + act.commitment()
                + "\",\"at\":\""
                + act.at()
                + "\"}"));
  }

  /** Number of the first act that is not what it was, or has lost its place; empty where whole. */
  public static OptionalInt broken(long tender, List<Link> links) {
    String head = start(tender);
    int number = 0;
    for (Link link : links) {
      number++;
      if (!Commitment.isHash(link.act().commitment())) {
        return OptionalInt.of(number);
      }
      head = head(head, link.act());
      if (link.act().number() != number
          || link.act().tender() != tender
          || !head.equals(link.head())) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /** The head after all of them. */
  public static String last(long tender, List<Link> links) {
    return links.isEmpty() ? start(tender) : links.get(links.size() - 1).head();
  }
}
