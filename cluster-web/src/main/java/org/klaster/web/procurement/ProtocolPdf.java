package org.klaster.web.procurement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.CeremonyView;
import org.klaster.api.procurement.PublicBids;
import org.klaster.api.procurement.PublicBids.Bidder;
import org.klaster.api.procurement.PublicBids.Document;
import org.klaster.api.procurement.PublicBids.Offer;
import org.klaster.api.procurement.PublicBids.Opening;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Texts;
import org.klaster.web.print.Html;
import org.klaster.web.print.PrintedPage;

/**
 * The protocol of an opening as a paper to be printed. It states what that act found and nothing
 * that came later: what became of a bid stands in the table of the award.
 */
final class ProtocolPdf {

  private final PublicBids bids;
  private final Opening opening;
  private final Language language;
  private final Html html = new Html();

  private ProtocolPdf(PublicBids bids, Opening opening, Language language) {
    this.bids = bids;
    this.opening = opening;
    this.language = language;
  }

  static byte[] of(PublicBids bids, Opening opening, Language language) {
    ProtocolPdf protocol = new ProtocolPdf(bids, opening, language);
    String title = protocol.text("bidding.protocol") + ": " + bids.name().in(language);
    protocol.facts();
    protocol.openers();
    protocol.bidders();
    return PrintedPage.of(
        language, title, protocol.text("bidding.protocol"), protocol.html.toString());
  }

  private void facts() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("bidding.tender", "№ " + bids.tender()));
    rows.add(row("bidding.kind", label(opening.kind())));
    rows.add(row("bidding.until", Formats.exactTime(language, bids.biddingUntil())));
    rows.add(row("bidding.protocol.at", Formats.exactTime(language, opening.openedAt())));
    rows.add(row("bidding.protocol.opened", Integer.toString(opening.opened())));
    rows.add(row("bidding.protocol.damaged", Integer.toString(opening.damaged())));
    rows.add(row("bidding.public.late", Integer.toString(opening.late())));
    rows.add(row("bidding.protocol.intact", text(opening.intact() ? "bidding.yes" : "bidding.no")));
    rows.add(row("bidding.root", parted(bids.root())));
    rows.add(row("bidding.head", parted(bids.head())));
    rows.add(row("bidding.protocol.hash", parted(opening.protocolHash())));
    html.facts(rows);
  }

  private void openers() {
    html.element("h2", text("bidding.keys.title"))
        .element(
            "p",
            Texts.format(
                language, "bidding.keys.quorum", List.of(bids.threshold(), bids.holders())));
    for (CeremonyView.Key key : bids.keys()) {
      if (key.kind() == opening.kind()) {
        html.element("p", text("bidding.fingerprint") + ": " + parted(key.fingerprint()));
      }
    }
    html.element("p", text("bidding.protocol.openers"))
        .list("ol", opening.openers().stream().map(ProtocolPdf::parted).toList());
    if (!opening.missing().isEmpty()) {
      html.element("p", text("bidding.protocol.missing"))
          .list("ol", opening.missing().stream().map(ProtocolPdf::parted).toList());
    }
  }

  private void bidders() {
    html.element("h2", text("bidding.protocol.bids"));
    for (Bidder bidder : bids.openedIn(opening.kind())) {
      html.element("h3", bidder.name().in(language));
      List<List<String>> rows = new ArrayList<>();
      boolean damaged = bidder.damagedIn() == opening.kind();
      rows.add(row("bidding.status", label(found(damaged))));
      rows.add(row("bidding.sealed-at", Formats.exactTime(language, bidder.sealedAt())));
      rows.add(row("bidding.commitment", parted(bidder.commitment())));
      if (damaged && bidder.fault() != null) {
        rows.add(row("bidding.opening.reason", label(bidder.fault())));
      }
      html.facts(rows);
      if (opening.kind().hasPrices() && !bidder.offers().isEmpty()) {
        html.table(
            List.of(text("bidding.lot"), text("bidding.from"), text("bidding.unit-price")),
            bidder.offers().stream().map(this::offer).toList());
      }
      if (opening.kind() != EnvelopeKind.PRICE && !bidder.documents().isEmpty()) {
        html.element("p", text("bidding.documents"))
            .list("ol", bidder.documents().stream().map(ProtocolPdf::document).toList());
      }
    }
  }

  private BidStatus found(boolean damaged) {
    if (damaged) {
      return BidStatus.DISQUALIFIED;
    }
    return opening.kind().hasPrices() ? BidStatus.VALID : BidStatus.OPENED;
  }

  private static String document(Document document) {
    return document.name() + ": " + parted(document.sha256());
  }

  private List<String> offer(Offer offer) {
    return List.of(
        Integer.toString(offer.lot()),
        Formats.number(language, offer.tier().from()),
        Formats.money(language, offer.tier().price()));
  }

  private List<String> row(String label, String value) {
    return List.of(text(label), value);
  }

  private String text(String key) {
    return Texts.get(language, key);
  }

  private String label(Enum<?> constant) {
    return text(Texts.enumKey(constant));
  }

  /** A hash in groups, so that a line can break and an eye can compare. */
  private static String parted(@Nullable String hash) {
    return hash == null ? "" : hash.replaceAll("(.{8})(?=.)", "$1 ");
  }
}
