package org.klaster.procurement.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.LotSavingView;
import org.klaster.api.procurement.MemberSavingRow;
import org.klaster.api.procurement.SavingsView;
import org.klaster.api.procurement.StatementView;
import org.klaster.domain.procurement.LotSaving;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderSaving;
import org.klaster.procurement.ProcurementRules;
import org.klaster.procurement.saving.SharedLots.Shared;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.procurement.SaltedBuyer;
import org.klaster.vocabulary.procurement.Sampling;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** The shares as they are shown; callers were found to be allowed to read them. */
@ApplicationScoped
public class SavingViews {

  /**
   * Fewest buyers for whom the shares under all keys stand side by side. With two, the shares under
   * two keys are two equations for the other's two figures; with three or four, a tier that one
   * group reaches and another does not tells a quantity.
   */
  private static final int SIDE_BY_SIDE = 5;

  @Inject private SharedLots lots;
  @Inject private ProcurementRules rules;

  SavingsView all(Tender tender) {
    SavingKey key = Objects.requireNonNull(tender.savingKey());
    List<Shared> shared = lots.of(tender);
    Map<Long, LocalizedText> names = lots.names(shared, null);
    return new SavingsView(
        tender.id(), tender.name(), key, shared.stream().map(one -> lot(one, key, names)).toList());
  }

  private static LotSavingView lot(Shared shared, SavingKey key, Map<Long, LocalizedText> names) {
    List<TenderSaving> lines = shared.lines(key);
    LotSaving chosen = shared.saving(key);
    Map<Long, Map<SavingKey, SavingShare>> shares = SharedLots.shares(shared);
    return new LotSavingView(
        shared.lot().id(),
        shared.lot().position(),
        shared.lot().terms().name(),
        shared.lot().terms().unit(),
        chosen.revision(),
        chosen.volume(),
        chosen.price(),
        alone(lines),
        chosen.total(),
        sampling(shared),
        lines.stream()
            .map(
                line ->
                    new MemberSavingRow(
                        name(names, line.organisationId()),
                        line.buyer(),
                        Objects.requireNonNull(shares.get(line.organisationId())),
                        line.leaveGround(),
                        line.isAskedAgain(),
                        line.answer()))
            .toList());
  }

  /** The statements of these organisations. */
  List<StatementView> of(Tender tender, Collection<Long> organisations) {
    SavingKey key = Objects.requireNonNull(tender.savingKey());
    int fewest = rules.whole(ProcurementRuleKind.FEWEST_MEMBERS);
    List<Shared> shared = lots.of(tender);
    Map<Long, LocalizedText> names = lots.names(shared, organisations);
    List<StatementView> statements = new ArrayList<>();
    for (Shared one : shared) {
      List<TenderSaving> lines = one.lines(key);
      // A later revision's sums less an earlier one's are the line of who has left.
      boolean shown = one.saving(key).revision() == 1 && lines.size() >= fewest;
      boolean all = shown && lines.size() >= SIDE_BY_SIDE;
      boolean alone = all || key == SavingKey.PROPORTIONAL;
      List<String> leaves = leaves(lines);
      StatementView.Pool pool = shown ? pool(one.saving(key), lines, alone) : null;
      Map<Long, Map<SavingKey, SavingShare>> shares = SharedLots.shares(one);
      for (TenderSaving line : lines) {
        if (organisations.contains(line.organisationId())) {
          Own own =
              new Own(
                  line,
                  name(names, line.organisationId()),
                  shown(Objects.requireNonNull(shares.get(line.organisationId())), key, all),
                  pool,
                  proof(line, shown ? leaves : List.of()));
          statements.add(statement(tender, one, own, name(names, one.winner().organisationId())));
        }
      }
    }
    return statements;
  }

  private static List<String> leaves(List<TenderSaving> lines) {
    return SavingInputs.leaves(
        lines.stream().map(TenderSaving::input).filter(Objects::nonNull).toList());
  }

  private static StatementView.@Nullable Proof proof(TenderSaving line, List<String> leaves) {
    SaltedBuyer input = line.input();
    return input == null ? null : new StatementView.Proof(input.line().strip(), leaves);
  }

  private static Map<SavingKey, SavingShare> shown(
      Map<SavingKey, SavingShare> shares, SavingKey key, boolean all) {
    return all ? shares : Map.of(key, Objects.requireNonNull(shares.get(key)));
  }

  private static StatementView.Pool pool(
      LotSaving chosen, List<TenderSaving> lines, boolean alone) {
    return new StatementView.Pool(
        lines.size(), chosen.volume(), chosen.price(), alone ? alone(lines) : null, chosen.total());
  }

  /** What a member sees of a lot. */
  private record Own(
      TenderSaving line,
      LocalizedText organisation,
      Map<SavingKey, SavingShare> shares,
      StatementView.@Nullable Pool pool,
      StatementView.@Nullable Proof proof) {}

  private static StatementView statement(
      Tender tender, Shared shared, Own own, LocalizedText supplier) {
    LotSaving chosen = shared.saving(Objects.requireNonNull(tender.savingKey()));
    TenderSaving line = own.line();
    return new StatementView(
        tender.id(),
        tender.name(),
        line.id(),
        new StatementView.Lot(
            shared.lot().position(),
            shared.lot().terms().name(),
            shared.lot().terms().unit(),
            supplier,
            shared.tiers()),
        own.organisation(),
        chosen.savingKey(),
        own.shares(),
        line.buyer(),
        own.pool(),
        line.leaveGround(),
        line.answer(),
        line.isOpen(),
        new StatementView.Computed(
            chosen.revision(),
            sampling(shared),
            chosen.inputsHash(),
            chosen.computedAt(),
            own.proof()));
  }

  private static @Nullable Sampling sampling(Shared shared) {
    return shared.saving(SavingKey.SHAPLEY).sampling();
  }

  /** A lot that a member has left counts what is left. */
  private static Money alone(List<TenderSaving> lines) {
    return lines.stream()
        .filter(line -> line.answer() != SavingAnswer.LEFT)
        .map(line -> line.share().alone())
        .reduce(Money.ZERO, Money::plus);
  }

  private static LocalizedText name(Map<Long, LocalizedText> names, Long organisation) {
    return Objects.requireNonNull(names.get(organisation));
  }
}
