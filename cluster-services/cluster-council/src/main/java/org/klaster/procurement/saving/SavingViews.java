package org.klaster.procurement.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.LotSavingView;
import org.klaster.api.procurement.MemberSavingRow;
import org.klaster.api.procurement.SavingsView;
import org.klaster.api.procurement.StatementView;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.LotAward;
import org.klaster.domain.procurement.LotSaving;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.procurement.TenderSaving;
import org.klaster.domain.registry.Organisation;
import org.klaster.procurement.ProcurementRules;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.procurement.Sampling;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** The shares as they are shown; callers were found to be allowed to read them. */
@ApplicationScoped
public class SavingViews {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SavingBook book;
  @Inject private ProcurementRules rules;

  /** A lot with its newest revision under every key. */
  private record Shared(
      TenderLot lot, LotAward award, Map<SavingKey, List<TenderSaving>> lines, LotSaving chosen) {

    Map<SavingKey, SavingShare> shares(Long organisation) {
      Map<SavingKey, SavingShare> shares = new EnumMap<>(SavingKey.class);
      lines.forEach(
          (key, all) ->
              all.stream()
                  .filter(line -> Objects.equals(line.organisationId(), organisation))
                  .forEach(line -> shares.put(key, line.share())));
      return shares;
    }
  }

  private List<Shared> shared(Tender tender) {
    SavingKey chosen = Objects.requireNonNull(tender.savingKey());
    List<Shared> shared = new ArrayList<>();
    for (LotAward award : book.awards(tender)) {
      LotSaving newest = book.newest(award.lotId(), chosen).orElse(null);
      if (newest == null) {
        continue;
      }
      Map<SavingKey, List<TenderSaving>> lines = new EnumMap<>(SavingKey.class);
      for (SavingKey key : SavingKey.values()) {
        lines.put(key, book.lines(book.newest(award.lotId(), key).orElseThrow()));
      }
      shared.add(new Shared(entities.find(TenderLot.class, award.lotId()), award, lines, newest));
    }
    return shared;
  }

  SavingsView all(Tender tender) {
    SavingKey key = Objects.requireNonNull(tender.savingKey());
    return new SavingsView(
        tender.id(),
        tender.name(),
        key,
        shared(tender).stream().map(shared -> lot(shared, key)).toList());
  }

  private LotSavingView lot(Shared shared, SavingKey key) {
    List<TenderSaving> lines = Objects.requireNonNull(shared.lines().get(key));
    LotSaving chosen = shared.chosen();
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
        lines.stream().map(line -> row(shared, line)).toList());
  }

  private MemberSavingRow row(Shared shared, TenderSaving line) {
    return new MemberSavingRow(
        name(line.organisationId()),
        line.buyer(),
        shared.shares(line.organisationId()),
        line.leaveGround(),
        line.isAskedAgain(),
        line.answer());
  }

  /** The statements of these organisations. */
  List<StatementView> of(Tender tender, Collection<Long> organisations) {
    SavingKey key = Objects.requireNonNull(tender.savingKey());
    List<StatementView> statements = new ArrayList<>();
    for (Shared shared : shared(tender)) {
      List<TenderSaving> lines = Objects.requireNonNull(shared.lines().get(key));
      for (TenderSaving line : lines) {
        if (organisations.contains(line.organisationId())) {
          statements.add(
              statement(
                  tender,
                  shared,
                  line,
                  isPoolShown(shared, lines.size()) ? pool(shared, lines) : null));
        }
      }
    }
    return statements;
  }

  /**
   * A later revision's sums less an earlier one's are the line of who has left: nobody sees both.
   */
  private boolean isPoolShown(Shared shared, int members) {
    return shared.chosen().revision() == 1
        && members >= rules.whole(ProcurementRuleKind.FEWEST_MEMBERS);
  }

  private static StatementView.Pool pool(Shared shared, List<TenderSaving> lines) {
    LotSaving chosen = shared.chosen();
    return new StatementView.Pool(
        lines.size(), chosen.volume(), chosen.price(), alone(lines), chosen.total());
  }

  private StatementView statement(
      Tender tender, Shared shared, TenderSaving line, StatementView.@Nullable Pool pool) {
    LotSaving chosen = shared.chosen();
    return new StatementView(
        tender.id(),
        tender.name(),
        line.id(),
        lotOf(shared),
        name(line.organisationId()),
        chosen.savingKey(),
        shared.shares(line.organisationId()),
        line.buyer(),
        pool,
        line.leaveGround(),
        line.answer(),
        line.isOpen(),
        new StatementView.Computed(
            chosen.revision(), sampling(shared), chosen.inputsHash(), chosen.computedAt()));
  }

  private StatementView.Lot lotOf(Shared shared) {
    Bid winner = entities.find(Bid.class, shared.award().bidId());
    return new StatementView.Lot(
        shared.lot().position(),
        shared.lot().terms().name(),
        shared.lot().terms().unit(),
        name(winner.organisationId()),
        book.prices(shared.award()).steps());
  }

  private @Nullable Sampling sampling(Shared shared) {
    return book.newest(shared.lot().id(), SavingKey.SHAPLEY).orElseThrow().sampling();
  }

  /** A lot that a member has left counts what is left. */
  private static Money alone(List<TenderSaving> lines) {
    return lines.stream()
        .filter(line -> line.answer() != SavingAnswer.LEFT)
        .map(line -> line.share().alone())
        .reduce(Money.ZERO, Money::plus);
  }

  private LocalizedText name(Long organisationId) {
    return entities.find(Organisation.class, organisationId).name();
  }
}
