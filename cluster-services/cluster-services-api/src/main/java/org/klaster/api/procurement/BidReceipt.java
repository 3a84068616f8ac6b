package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * What a bidder takes home of an act, signed by the installation.
 *
 * @param number of the act in the tender
 * @param commitment of the bid that it concerns
 * @param head of the chain with this act
 * @param text what is signed, canonical JSON
 * @param signature in Base64
 * @param publicKey to check it with, X.509 in Base64
 */
public record BidReceipt(
    long tender,
    LocalizedText organisation,
    int number,
    BidAct act,
    String commitment,
    String head,
    Instant at,
    String text,
    String signature,
    String publicKey)
    implements Serializable {

  /** Whether the bid came too late and was refused. */
  public boolean isLate() {
    return act == BidAct.LATE;
  }
}
