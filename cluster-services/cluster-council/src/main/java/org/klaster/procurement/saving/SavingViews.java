package org.klaster.procurement.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.klaster.procurement.saving.SharedLots.Shared;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.Joining;
import org.klaster.vocabulary.procurement.SaltedBuyer;
import org.klaster.vocabulary.procurement.Sampling;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.procurement.ShareCheck;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** The shares as they are shown; callers were found to be allowed to read them. */
@ApplicationScoped
public class SavingViews {

  @Inject private SharedLots lots;
  @Inject private SavingSums sums;
  @Inject private EarlierShares earlier;

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
    List<Shared> shared = lots.of(tender);
    Map<Long, LocalizedText> names = lots.names(shared, organisations);
    Map<Long, Map<Long, List<StatementView.Revision>>> before =
        earlier.of(tender, shared, organisations);
    List<StatementView> statements = new ArrayList<>();
    for (Shared one : shared) {
      Map<Long, List<StatementView.Revision>> ofLot = before.getOrDefault(one.lot().id(), Map.of());
      LocalizedText supplier = name(names, one.winner().organisationId());
      for (Own own : own(one, Objects.requireNonNull(tender.savingKey()), organisations)) {
        Long organisation = own.line().organisationId();
        statements.add(
            statement(
                tender,
                one,
                own,
                new Words(
                    name(names, organisation),
                    supplier,
                    ofLot.getOrDefault(organisation, List.of()))));
      }
    }
    return statements;
  }

  /** What these organisations see of a lot. */
  private List<Own> own(Shared shared, SavingKey key, Collection<Long> organisations) {
    List<TenderSaving> lines = shared.lines(key);
    LotSaving chosen = shared.saving(key);
    SavingSums.Members members = SavingSums.Members.of(lines);
    boolean all = sums.areKeysShown(chosen, members);
    StatementView.Pool pool = sums.pool(chosen, members);
    Map<Long, Map<SavingKey, SavingShare>> shares = SharedLots.shares(shared);
    Map<Long, Joining> joinings = all ? joinings(shared) : Map.of();
    List<Own> own = new ArrayList<>();
    for (TenderSaving line : lines) {
      if (organisations.contains(line.organisationId())) {
        // Hashes of all lines are common to the lot: told once, for however many somebody speaks.
        List<String> leaves = pool == null || !own.isEmpty() ? List.of() : leaves(lines);
        own.add(
            new Own(
                line,
                shown(Objects.requireNonNull(shares.get(line.organisationId())), key, all),
                pool,
                joinings.get(line.organisationId()),
                proof(line, leaves)));
      }
    }
    return own;
  }

  private static Map<Long, Joining> joinings(Shared shared) {
    Map<Long, Joining> joinings = new HashMap<>();
    for (TenderSaving line : shared.lines(SavingKey.SHAPLEY)) {
      Joining joining = line.joining();
      if (joining != null) {
        joinings.put(line.organisationId(), joining);
      }
    }
    return joinings;
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

  /** What a member sees of a lot. */
  private record Own(
      TenderSaving line,
      Map<SavingKey, SavingShare> shares,
      StatementView.@Nullable Pool pool,
      @Nullable Joining joining,
      StatementView.@Nullable Proof proof) {}

  /** Names, and what was offered before. */
  private record Words(
      LocalizedText organisation, LocalizedText supplier, List<StatementView.Revision> earlier) {}

  private static StatementView statement(Tender tender, Shared shared, Own own, Words words) {
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
            words.supplier(),
            shared.tiers()),
        words.organisation(),
        chosen.savingKey(),
        own.shares(),
        line.buyer(),
        own.pool(),
        new StatementView.Basis(
            new TierPrices(shared.tiers()).stepAt(chosen.volume()).orElseThrow(),
            own.joining(),
            check(chosen, own),
            words.earlier()),
        line.leaveGround(),
        line.answer(),
        line.isOpen(),
        line.isOpen() ? chosen.answerUntil() : null,
        new StatementView.Computed(
            chosen.revision(),
            sampling(shared),
            chosen.inputsHash(),
            chosen.computedAt(),
            own.proof()));
  }

  /** Computed from what the statement shows, and from nothing else. */
  private static @Nullable ShareCheck check(LotSaving chosen, Own own) {
    Buyer buyer = own.line().buyer();
    Money share = own.line().share().share();
    StatementView.Pool pool = own.pool();
    Joining joining = own.joining();
    return switch (chosen.savingKey()) {
      case EQUAL_PRICE -> ShareCheck.equalPrice(buyer, chosen.price(), share);
      case PROPORTIONAL -> {
        BigDecimal alone = pool == null ? null : pool.exactAlone();
        yield alone == null
            ? null
            : ShareCheck.proportional(
                buyer, chosen.volume().multiply(chosen.price().tenge()), alone, share);
      }
      case SHAPLEY ->
          joining == null ? null : ShareCheck.shapley(buyer, joining, share).orElse(null);
    };
  }

  private static @Nullable Sampling sampling(Shared shared) {
    return shared.saving(SavingKey.SHAPLEY).sampling();
  }

  /** A lot that a member has left counts what is left. */
  private static Money alone(List<TenderSaving> lines) {
    return lines.stream()
        .filter(line -> !line.isGone())
        .map(line -> line.share().alone())
        .reduce(Money.ZERO, Money::plus);
  }

  private static LocalizedText name(Map<Long, LocalizedText> names, Long organisation) {
    return Objects.requireNonNull(names.get(organisation));
  }
}
