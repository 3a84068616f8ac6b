package org.klaster.web.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.StatementView;
import org.klaster.vocabulary.procurement.Joining;
import org.klaster.vocabulary.procurement.Sampling;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.procurement.ShareCheck;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Texts;
import org.klaster.web.procurement.StatementSheet.Cell;
import org.klaster.web.procurement.StatementSheet.Fact;
import org.klaster.web.procurement.StatementSheet.Table;

/** Puts a member's statement into the words of a language, with all that it needs to compute it. */
final class StatementWriter {

  private static final int QUANTITY_DECIMALS = 3;
  private static final int EXACT_DECIMALS = 5;
  private static final Cell NOTHING = Cell.of("—");
  private static final FixedRules RULES = new FixedRules();

  private final Language language;

  private StatementWriter(Language language) {
    this.language = language;
  }

  static List<StatementSheet> of(List<StatementView> statements, Language language) {
    StatementWriter writer = new StatementWriter(language);
    return statements.stream().map(writer::sheet).toList();
  }

  private StatementSheet sheet(StatementView one) {
    List<Table> tables = new ArrayList<>();
    tables.add(shares(one));
    Joining joining = one.basis().joining();
    if (joining != null) {
      tables.add(joining(joining, one.buyer().quantity().multiply(one.buyer().ownPrice().tenge())));
    }
    if (!one.basis().earlier().isEmpty()) {
      tables.add(earlier(one));
    }
    StatementView.Proof proof = one.computed().proof();
    return new StatementSheet(
        one.lot().position()
            + ". "
            + one.lot().name().in(language)
            + ": "
            + one.organisation().in(language),
        facts(one),
        tables,
        notes(one),
        proof == null ? "" : proof.line(),
        proof == null ? List.of() : proof.leaves());
  }

  private List<Fact> facts(StatementView one) {
    List<Fact> facts = new ArrayList<>();
    fact(facts, "saving.supplier", Cell.of(one.lot().supplier().in(language)));
    fact(facts, "saving.quantity", quantity(one, one.buyer().quantity()));
    fact(facts, "saving.own-price", money(one.buyer().ownPrice()));
    fact(facts, "saving.ceiling", money(one.buyer().ceiling()));
    fact(
        facts,
        "saving.tiers",
        Cell.of(one.lot().tiers().stream().map(this::tier).collect(Collectors.joining("; "))));
    fact(facts, "saving.tier.reached", Cell.of(tier(one.basis().tier())));
    StatementView.Pool pool = one.pool();
    if (pool != null) {
      fact(facts, "saving.members", Cell.of(Integer.toString(pool.members())));
      fact(facts, "saving.volume", quantity(one, pool.volume()));
      fact(facts, "saving.price", money(pool.price()));
      fact(facts, "saving.total", money(pool.total()));
      Money alone = pool.alone();
      BigDecimal exact = pool.exactAlone();
      if (alone != null && exact != null) {
        fact(facts, "saving.alone", money(alone));
        fact(facts, "saving.alone.exact", exact(exact));
      }
    }
    answer(one, facts);
    return facts;
  }

  private void answer(StatementView one, List<Fact> facts) {
    fact(facts, "saving.zone", label(one.own().zone()));
    if (one.ground() != null) {
      fact(facts, "saving.ground", label(one.ground()));
    }
    if (one.answer() != null) {
      fact(facts, "saving.answer", label(one.answer()));
    }
    Instant until = one.answerUntil();
    if (until != null) {
      fact(
          facts,
          "saving.answer.until",
          new Cell(Formats.dateTime(language, until), until.toString()));
    }
    ShareCheck check = one.basis().check();
    if (check != null) {
      fact(facts, "saving.check", money(check.computed()));
      fact(facts, "saving.check.left", money(check.leftOver()));
    }
  }

  private Table shares(StatementView one) {
    return new Table(
        word("saving.by-key"),
        List.of(
            word("saving.key.name"),
            word("saving.own-alone"),
            word("saving.share"),
            word("saving.saved")),
        one.keys().stream().map(key -> share(one, key)).toList());
  }

  private List<Cell> share(StatementView one, String key) {
    SavingShare share = one.share(key);
    String name = word("enum.SavingKey." + key);
    return List.of(
        Cell.of(one.key().name().equals(key) ? name + " (" + word("saving.key") + ")" : name),
        money(share.alone()),
        money(share.share()),
        money(share.saving()));
  }

  private Table joining(Joining joining, BigDecimal alone) {
    BigDecimal first = alone.multiply(BigDecimal.valueOf(joining.first()));
    return new Table(
        word("saving.joining"),
        List.of(
            word("saving.joining.place"),
            word("saving.joining.orders"),
            word("saving.joining.sum"),
            word("saving.joining.mean")),
        List.of(
            place("saving.joining.first", joining.first(), first),
            place("saving.joining.between", joining.between(), joining.sumBetween()),
            place("saving.joining.last", joining.last(), joining.sumLast()),
            place(
                "saving.joining.all",
                joining.orders(),
                first.add(joining.sumBetween()).add(joining.sumLast()))));
  }

  private List<Cell> place(String name, long orders, BigDecimal sum) {
    return List.of(
        Cell.of(word(name)),
        new Cell(Formats.number(language, orders), Long.toString(orders)),
        exact(sum),
        orders == 0
            ? NOTHING
            : exact(
                sum.divide(BigDecimal.valueOf(orders), EXACT_DECIMALS, RoundingMode.HALF_EVEN)));
  }

  private Table earlier(StatementView one) {
    List<List<Cell>> rows = new ArrayList<>();
    one.basis().earlier().forEach(before -> rows.add(revision(one, before)));
    rows.add(
        revision(
            one,
            new StatementView.Revision(
                one.computed().revision(),
                one.computed().at(),
                one.basis().tier(),
                one.pool(),
                one.own().share(),
                one.answer())));
    return new Table(
        word("saving.earlier"),
        List.of(
            word("saving.revision"),
            word("saving.earlier.at"),
            word("saving.tier.reached"),
            word("saving.volume"),
            word("saving.total"),
            word("saving.share"),
            word("saving.answer")),
        rows);
  }

  private List<Cell> revision(StatementView one, StatementView.Revision revision) {
    StatementView.Pool pool = revision.pool();
    SavingAnswer answer = revision.answer();
    return List.of(
        Cell.of(Integer.toString(revision.number())),
        new Cell(Formats.dateTime(language, revision.at()), revision.at().toString()),
        Cell.of(tier(revision.tier())),
        pool == null ? NOTHING : quantity(one, pool.volume()),
        pool == null ? NOTHING : money(pool.total()),
        money(revision.share()),
        answer == null ? NOTHING : label(answer));
  }

  private List<String> notes(StatementView one) {
    List<String> notes = new ArrayList<>();
    notes.add(word("saving.formula." + one.key().name()));
    if (one.basis().check() == null) {
      notes.add(word("saving.check.hidden"));
    }
    if (one.pool() == null) {
      notes.add(word("saving.pool.hidden"));
    }
    if (one.keys().size() == 1) {
      notes.add(word("saving.keys.hidden"));
    }
    if (one.keys().contains(SavingKey.SHAPLEY.name())) {
      notes.add(word("procurement.terms.shapley") + ": " + RULES.shapley(language));
      Sampling sampling = one.computed().sampling();
      if (sampling != null) {
        notes.add(sampling(sampling));
      }
    }
    notes.add(word("saving.zone.help"));
    notes.add(
        format(
                "saving.computed",
                one.computed().revision(),
                Formats.dateTime(language, one.computed().at()))
            + " "
            + one.computed().inputsHash());
    return notes;
  }

  private String sampling(Sampling sampling) {
    return format(
        "saving.sampling.error",
        Formats.number(language, sampling.orders()),
        Formats.money(language, sampling.standardError()),
        Long.toString(sampling.seed()));
  }

  private void fact(List<Fact> facts, String key, Cell value) {
    facts.add(new Fact(word(key), value));
  }

  private String tier(TierPrices.Step step) {
    return format(
        "saving.tier",
        Formats.decimal(language, step.from(), QUANTITY_DECIMALS),
        Formats.money(language, step.price()));
  }

  private Cell money(Money money) {
    return new Cell(Formats.money(language, money), money.tenge().toPlainString());
  }

  private Cell exact(BigDecimal tenge) {
    return new Cell(Formats.decimal(language, tenge, EXACT_DECIMALS), tenge.toPlainString());
  }

  private Cell quantity(StatementView one, BigDecimal quantity) {
    return new Cell(
        Formats.decimal(language, quantity, QUANTITY_DECIMALS) + " " + one.lot().unit(),
        quantity.toPlainString());
  }

  private Cell label(@Nullable Enum<?> constant) {
    return constant == null ? NOTHING : Cell.of(word(Texts.enumKey(constant)));
  }

  private String word(String key) {
    return Texts.get(language, key);
  }

  private String format(String key, Object... arguments) {
    return Texts.format(language, key, List.of(arguments));
  }
}
