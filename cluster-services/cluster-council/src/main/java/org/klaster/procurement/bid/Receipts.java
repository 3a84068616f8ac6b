package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.klaster.api.procurement.BidReceipt;
import org.klaster.domain.procurement.BidEvent;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.platform.signature.InstallationKey;
import org.klaster.platform.signature.Signature.Signed;
import org.klaster.procurement.sealing.Envelope;
import org.klaster.vocabulary.shared.LocalizedText;

/** What a bidder takes home of an act: signed by the installation, made anew from the chain. */
@ApplicationScoped
public class Receipts {

  @Inject private InstallationKey key;
  @Inject private Names names;

  BidReceipt of(BidEvent event) {
    return of(event, names.organisation(event.organisationId()));
  }

  /** The same for a bidder whose name is known. */
  BidReceipt of(BidEvent event, LocalizedText bidder) {
    String text =
        CanonicalJson.of(
            "{\"protocol\":\""
                + Envelope.PROTOCOL
                + "\",\"tender\":\""
                + event.tenderId()
                + "\",\"bidder\":\""
                + event.organisationId()
                + "\",\"number\":"
                + event.number()
                + ",\"act\":\""
                + event.act()
                + "\",\"sequence\":"
                + event.sequence()
                + ",\"commitment\":\""
                + event.commitment()
                + "\",\"head\":\""
                + event.head()
                + "\",\"at\":\""
                + event.doneAt()
                + "\"}");
    Signed signed = key.sign(text.getBytes(StandardCharsets.UTF_8));
    return new BidReceipt(
        event.tenderId(),
        bidder,
        event.number(),
        event.act(),
        event.commitment(),
        event.head(),
        event.doneAt(),
        text,
        signed.value(),
        signed.publicKey());
  }
}
