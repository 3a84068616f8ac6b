package org.klaster.web.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.EnquiryView;
import org.klaster.api.procurement.LotView;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.TermsView;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.DeliveryMonths;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Texts;
import org.klaster.web.print.Html;
import org.klaster.web.print.PrintedPage;

/**
 * The notice of a published tender: one document with all that the register shows, in one language
 * after the other.
 */
final class TenderNotice {

  private static final String NONE = "—";
  private static final FixedRules RULES = new FixedRules();

  private final TenderView tender;
  private final Language language;
  private final Html html = new Html();

  private TenderNotice(TenderView tender, Language language) {
    this.tender = tender;
    this.language = language;
  }

  /** The PDF with its parts in Kazakh, Russian and English. */
  static byte[] pdf(TenderView tender) {
    StringBuilder body = new StringBuilder();
    for (Language language : Language.values()) {
      body.append("<div class=\"part\" lang=\"")
          .append(language.code())
          .append("\">")
          .append(new TenderNotice(tender, language).part())
          .append("</div>");
    }
    return PrintedPage.of(
        Language.KK,
        tender.name().in(Language.KK),
        Texts.get(Language.KK, "procurement.notice.title"),
        body.toString());
  }

  private Html part() {
    html.element("h2", word("notice.title") + ": " + tender.name().in(language));
    html.element(
        "p",
        Texts.format(
            language,
            "procurement.notice.text",
            List.of(
                tender.clusterName().in(language),
                tender.name().in(language),
                Formats.dateTime(language, tender.publishedAt()))));
    html.element("p", word(tender.invitedOnly() ? "notice.invited" : "notice.open"));
    if (tender.ending() != null) {
      html.element("p", tender.ending().ground(tender.reason()).in(language));
    }
    lots();
    TermsView current = tender.current();
    if (current != null) {
      terms(current);
    }
    enquiries();
    return html;
  }

  private void lots() {
    html.element("h3", word("lots.title"));
    html.table(
        List.of(
            word("lot.number"),
            word("lot.name"),
            word("lot.delivery"),
            word("lot.volume"),
            word("lot.months")),
        tender.lots().stream().map(this::lot).toList());
  }

  private List<String> lot(LotView lot) {
    return List.of(
        Integer.toString(lot.position()),
        text(lot.terms().name())
            + ". "
            + text(lot.terms().specification())
            + (lot.leftOut() ? ". " + word("lot.left-out") : ""),
        Formats.date(language, lot.terms().deliveryFrom())
            + " – "
            + Formats.date(language, lot.terms().deliveryTo()),
        lot.volume() == null
            ? NONE
            : Formats.number(language, lot.volume()) + " " + lot.terms().unit(),
        lot.months().stream().map(this::span).collect(Collectors.joining("; ")));
  }

  private String span(DeliveryMonths.Span span) {
    String from = Formats.month(language, span.from());
    String to = Formats.month(language, span.to());
    return (from.equals(to) ? from : from + " – " + to)
        + ": "
        + Formats.number(language, span.quantity());
  }

  private void terms(TermsView current) {
    BuyingTerms terms = current.terms();
    html.element(
        "h3", Texts.format(language, "procurement.terms.title", List.of(current.number())));
    if (current.reason() != null) {
      html.element("p", word("terms.reason") + ": " + current.reason());
    }
    List<List<String>> facts = new ArrayList<>();
    facts.add(List.of(word("terms.delivery"), text(terms.delivery())));
    facts.add(List.of(word("terms.payment"), text(terms.payment())));
    facts.add(List.of(word("terms.quality"), text(terms.quality())));
    facts.add(List.of(word("terms.liability"), text(terms.liability())));
    facts.add(List.of(word("terms.payment-days"), Formats.number(language, terms.paymentDays())));
    facts.add(List.of(word("terms.validity-days"), Formats.number(language, terms.validityDays())));
    facts.add(List.of(word("terms.criteria"), criteria(terms)));
    facts.add(List.of(word("terms.ties"), RULES.ties(language)));
    SavingKey key = terms.savingKey();
    if (key != null) {
      facts.add(
          List.of(word("terms.saving-key"), Texts.get(language, "enum.SavingKey." + key.name())));
    }
    facts.add(List.of(word("terms.shapley"), RULES.shapley(language)));
    if (!terms.tiers().isEmpty()) {
      facts.add(List.of(word("terms.tiers"), tiers(terms)));
    }
    facts.add(
        List.of(
            word("field.bidding-until"),
            Formats.dateTime(
                language,
                tender.biddingUntil() == null ? terms.biddingUntil() : tender.biddingUntil())));
    html.facts(facts);
  }

  private String criteria(BuyingTerms terms) {
    StringBuilder words =
        new StringBuilder(word("terms.price"))
            .append(' ')
            .append(Formats.number(language, terms.priceWeight()));
    terms
        .criteria()
        .forEach(
            one -> words.append("; ").append(text(one.name())).append(' ').append(one.weight()));
    return terms.weighsQuality() ? words + ". " + word("terms.two-envelopes") : words.toString();
  }

  private String tiers(BuyingTerms terms) {
    return terms.tiers().stream()
        .map(
            tier ->
                Texts.format(
                    language,
                    "procurement.terms.tier",
                    List.of(tier.lot(), Formats.number(language, tier.from()))))
        .collect(Collectors.joining("; "));
  }

  private void enquiries() {
    if (tender.enquiries().isEmpty()) {
      return;
    }
    html.element("h3", word("enquiries.title"));
    html.table(
        List.of(word("enquiries.question"), word("enquiries.the-answer")),
        tender.enquiries().stream().map(this::enquiry).toList());
  }

  private List<String> enquiry(EnquiryView enquiry) {
    return List.of(
        enquiry.question(),
        enquiry.answer() == null ? word("enquiries.waiting") : text(enquiry.answer()));
  }

  private String text(@Nullable LocalizedText text) {
    return text == null ? NONE : text.in(language);
  }

  private String word(String key) {
    return Texts.get(language, "procurement." + key);
  }
}
