package org.klaster.vocabulary.registry;

import java.util.List;
import java.util.Optional;
import org.klaster.vocabulary.shared.SearchText;

/**
 * Regional indicators that the product knows by name, so that identities between them can be
 * checked. An indicator is recognised by the words that its printed heading begins with, in Kazakh,
 * Russian or English; any other is kept as {@link #OTHER} with its heading.
 */
public enum RegionalIndicator {
  INDUSTRIAL_OUTPUT(
      "өнеркәсіптік өнім", "өнеркәсіп өнімі", "промышленная продукция", "industrial output"),
  AGRICULTURAL_OUTPUT(
      "ауыл шаруашылық өнімі",
      "ауыл шаруашылығы өнімі",
      "сельскохозяйственная продукция",
      "agricultural output"),
  FREIGHT("жүктерді тасымалдау", "жүк тасымалдау", "перевозка грузов", "freight"),
  RETAIL_TURNOVER("бөлшек тауар айналымы", "розничный товарооборот", "retail turnover"),
  TRADE_TURNOVER("сыртқы сауда айналымы", "внешнеторговый оборот", "foreign trade turnover"),
  EXPORTS("экспорт", "export"),
  IMPORTS("импорт", "import"),
  INVESTMENT(
      "негізгі капиталға инвестиция", "инвестиции в основной капитал", "fixed capital investment"),
  INCOME_PER_HEAD(
      "табысты тұрғындарға шаққанда",
      "жан басына шаққандағы табыс",
      "доход на душу населения",
      "income per head"),
  MONTHLY_WAGE(
      "бір жұмысшының орта айлық жалақысы",
      "орташа айлық жалақы",
      "средняя месячная заработная плата",
      "average monthly wage"),
  RECEIVABLES(
      "кәсіпорындардың дебиторлық борышы",
      "дебиторлық берешек",
      "дебиторская задолженность",
      "receivables"),
  OBLIGATIONS(
      "кәсіпорындардың міндеттемелері",
      "міндеттемелер бойынша қарыз",
      "задолженность по обязательствам",
      "debt on obligations"),
  OTHER;

  private final List<String> beginnings;

  RegionalIndicator(String... beginnings) {
    this.beginnings = List.of(beginnings).stream().map(SearchText::fold).toList();
  }

  /** The indicator whose name the heading begins with. */
  public static RegionalIndicator recognise(String heading) {
    String folded = SearchText.fold(heading);
    for (RegionalIndicator kind : values()) {
      if (kind.beginnings.stream().anyMatch(folded::startsWith)) {
        return kind;
      }
    }
    return OTHER;
  }

  /** The indicator of which this one is a part, where there is one. */
  public Optional<RegionalIndicator> whole() {
    return this == EXPORTS || this == IMPORTS ? Optional.of(TRADE_TURNOVER) : Optional.empty();
  }

  /** The indicators that add up to this one; empty where no identity is known. */
  public List<RegionalIndicator> parts() {
    return this == TRADE_TURNOVER ? List.of(EXPORTS, IMPORTS) : List.of();
  }

  /** Whether it is a sum of money, which prices move as well as volumes. */
  public boolean money() {
    return this != FREIGHT && this != OTHER;
  }
}
