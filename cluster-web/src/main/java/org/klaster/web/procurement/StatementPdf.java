package org.klaster.web.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.klaster.api.procurement.StatementView;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Texts;
import org.klaster.web.print.Html;
import org.klaster.web.print.PrintedPage;

/** A member's statements of a joint purchase on paper, with all that it needs to compute them. */
final class StatementPdf {

  private static final int QUANTITY_DECIMALS = 3;
  private static final FixedRules RULES = new FixedRules();

  private final Language language;
  private final Html html = new Html();

  private StatementPdf(Language language) {
    this.language = language;
  }

  static byte[] of(List<StatementView> statements, Language language) {
    StatementPdf pdf = new StatementPdf(language);
    statements.forEach(pdf::statement);
    return PrintedPage.of(
        language,
        statements.get(0).tender().in(language),
        Texts.get(language, "saving.statement"),
        pdf.html.toString());
  }

  private void statement(StatementView one) {
    html.element(
        "h2",
        one.lot().position()
            + ". "
            + one.lot().name().in(language)
            + ": "
            + one.organisation().in(language));
    List<List<String>> facts = new ArrayList<>();
    facts.add(row("saving.supplier", one.lot().supplier().in(language)));
    facts.add(row("saving.quantity", quantity(one.buyer().quantity()) + " " + one.lot().unit()));
    facts.add(row("saving.own-price", Formats.money(language, one.buyer().ownPrice())));
    facts.add(row("saving.ceiling", Formats.money(language, one.buyer().ceiling())));
    facts.add(row("saving.tiers", tiers(one)));
    pool(one, facts);
    html.facts(facts);
    html.table(
        List.of(
            word("saving.key.name"),
            word("saving.own-alone"),
            word("saving.share"),
            word("saving.saved")),
        one.keys().stream().map(key -> share(one, key)).toList());
    html.element("p", word("saving.formula." + one.key().name()));
    html.element("p", word("procurement.terms.shapley") + ": " + RULES.shapley(language));
    html.element(
        "p",
        Texts.format(
                language,
                "saving.computed",
                List.of(one.computed().revision(), Formats.dateTime(language, one.computed().at())))
            + " "
            + one.computed().inputsHash());
    proof(one);
  }

  private void pool(StatementView one, List<List<String>> facts) {
    StatementView.Pool pool = one.pool();
    if (pool != null) {
      facts.add(row("saving.members", Integer.toString(pool.members())));
      facts.add(row("saving.volume", quantity(pool.volume()) + " " + one.lot().unit()));
      facts.add(row("saving.price", Formats.money(language, pool.price())));
      facts.add(row("saving.total", Formats.money(language, pool.total())));
      Money alone = pool.alone();
      if (alone != null) {
        facts.add(row("saving.alone", Formats.money(language, alone)));
      }
    }
  }

  private void proof(StatementView one) {
    StatementView.Proof proof = one.computed().proof();
    if (proof != null) {
      html.element("h3", word("saving.proof"));
      html.element("p", word("saving.proof.help"));
      html.element("p", proof.line());
      html.list("ul", proof.leaves());
    }
  }

  private String tiers(StatementView one) {
    return one.lot().tiers().stream()
        .map(
            step ->
                Texts.format(
                    language,
                    "saving.tier",
                    List.of(quantity(step.from()), Formats.money(language, step.price()))))
        .collect(Collectors.joining("; "));
  }

  private List<String> share(StatementView one, String key) {
    SavingShare share = one.share(key);
    String name = word("enum.SavingKey." + key);
    return List.of(
        one.key().name().equals(key) ? name + " (" + word("saving.key") + ")" : name,
        Formats.money(language, share.alone()),
        Formats.money(language, share.share()),
        Formats.money(language, share.saving()));
  }

  private String quantity(BigDecimal quantity) {
    return Formats.decimal(language, quantity, QUANTITY_DECIMALS);
  }

  private List<String> row(String key, String value) {
    return List.of(word(key), value);
  }

  private String word(String key) {
    return Texts.get(language, key);
  }
}
