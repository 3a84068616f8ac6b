package org.klaster.web.marketing;

import java.util.ArrayList;
import java.util.List;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.PledgeView;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Texts;
import org.klaster.web.print.Html;
import org.klaster.web.print.PrintedPage;

/**
 * A member's own part in a campaign on paper: pledge, share, what came back and what it brought.
 */
final class CampaignStatementPdf {

  private static final String NONE = "\u2014";

  private CampaignStatementPdf() {}

  static byte[] of(CampaignView campaign, Language language) {
    Html html = new Html();
    html.element("h2", campaign.terms().name().in(language));
    html.facts(
        List.of(
            row(language, "marketing.field.cluster", campaign.clusterName().in(language)),
            row(
                language,
                "marketing.field.status",
                Texts.get(language, Texts.enumKey(campaign.status()))),
            row(
                language,
                "marketing.field.key",
                Texts.get(language, Texts.enumKey(campaign.terms().costKey())))));
    campaign.own().forEach(pledge -> html.text("").facts(part(pledge, language)));
    return PrintedPage.of(
        language,
        campaign.terms().name().in(language),
        Texts.get(language, "marketing.own.title"),
        html.toString());
  }

  private static List<List<String>> part(PledgeView pledge, Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(language, "marketing.field.organisation", pledge.organisation().in(language)));
    rows.add(row(language, "marketing.pledge.amount", money(language, pledge.amount())));
    rows.add(row(language, "marketing.pledge.share", money(language, pledge.share())));
    if (pledge.answer() != null) {
      rows.add(
          row(
              language,
              "marketing.share.answer",
              Texts.get(language, Texts.enumKey(pledge.answer()))));
    }
    rows.add(row(language, "marketing.pledge.returned", money(language, pledge.returned())));
    rows.add(row(language, "marketing.pledge.gained", money(language, pledge.gained())));
    rows.add(
        row(
            language,
            "marketing.money.return",
            pledge.returnPerTenge() == null
                ? NONE
                : Formats.decimal(language, pledge.returnPerTenge(), 2)));
    return rows;
  }

  private static String money(Language language, @org.jspecify.annotations.Nullable Money amount) {
    return amount == null ? NONE : Formats.money(language, amount);
  }

  private static List<String> row(Language language, String key, String value) {
    return List.of(Texts.get(language, key), value);
  }
}
