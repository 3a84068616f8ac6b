package org.klaster.procurement.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.StatementView;
import org.klaster.domain.procurement.LotSaving;
import org.klaster.domain.procurement.TenderSaving;
import org.klaster.procurement.ProcurementRules;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.shared.Money;

/** Which sums over all members a statement may show. */
@ApplicationScoped
public class SavingSums {

  @Inject private ProcurementRules rules;

  /**
   * All members of a revision.
   *
   * @param exactAlone what they would pay alone, before it is rounded
   */
  record Members(int count, BigDecimal exactAlone, Money alone) {

    static Members of(List<TenderSaving> lines) {
      return new Members(
          lines.size(),
          lines.stream()
              .map(line -> line.buyer().quantity().multiply(line.buyer().ownPrice().tenge()))
              .reduce(BigDecimal.ZERO, BigDecimal::add),
          lines.stream().map(line -> line.share().alone()).reduce(Money.ZERO, Money::plus));
    }
  }

  /** A later revision's sums less an earlier one's are the line of who has left. */
  boolean areShown(LotSaving saving, Members members) {
    return saving.revision() == 1
        && members.count() >= rules.whole(ProcurementRuleKind.FEWEST_MEMBERS);
  }

  /** Whether the shares under all keys are. */
  boolean areKeysShown(LotSaving saving, Members members) {
    return areShown(saving, members)
        && members.count() >= rules.whole(ProcurementRuleKind.FEWEST_SIDE_BY_SIDE);
  }

  /** The sums of a revision; null where they are not shown. */
  StatementView.@Nullable Pool pool(LotSaving saving, Members members) {
    if (!areShown(saving, members)) {
      return null;
    }
    boolean alone = areKeysShown(saving, members) || saving.savingKey() == SavingKey.PROPORTIONAL;
    return new StatementView.Pool(
        members.count(),
        saving.volume(),
        saving.price(),
        alone ? members.alone() : null,
        alone ? members.exactAlone().stripTrailingZeros() : null,
        saving.total());
  }
}
