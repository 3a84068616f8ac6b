package org.klaster.marketing.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.klaster.vocabulary.marketing.BandWeights;
import org.klaster.vocabulary.marketing.BudgetLine;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.CostKey;
import org.klaster.vocabulary.marketing.ExpectedResult;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.marketing.StatePart;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** Texts and figures of the invented campaigns. */
final class InventedCampaigns {

  static final BandWeights BANDS = new BandWeights(1, 2, 4, 8);

  private InventedCampaigns() {}

  static CampaignTerms research(LocalDate from, Instant until) {
    return new CampaignTerms(
        CampaignKind.MARKET_RESEARCH,
        text(
            "Мақта иірімжібінің түрік нарығын зерттеу (ойдан шығарылған)",
            "Исследование турецкого рынка хлопковой пряжи (вымышленное)",
            "Study of the Turkish market for cotton yarn (invented)"),
        text(
            "Иірімжіп сатып алушыларды, баға деңгейін және сапа талаптарын бірге анықтау.",
            "Вместе выяснить покупателей пряжи, уровень цен и требования к качеству.",
            "Find out together who buys yarn, at what prices and of which quality."),
        from,
        from.plusDays(45),
        until,
        Money.of("6000000"),
        CostKey.TURNOVER_BAND,
        BANDS,
        new StatePart(new BigDecimal("30"), Money.of("2000000")));
  }

  static List<BudgetLine> researchBudget() {
    return List.of(
        line(text("Далалық зерттеу", "Полевое исследование", "Field work"), "4800000"),
        line(text("Сапа сынақтары", "Испытания качества", "Tests of quality"), "1500000"),
        line(
            text("Аударма мен жиынтық есеп", "Перевод и сводный отчёт", "Translation and report"),
            "900000"));
  }

  static List<ExpectedResult> researchResults() {
    return List.of(
        new ExpectedResult(ResultKind.LEADS, new BigDecimal("60")),
        new ExpectedResult(ResultKind.EXPORTS, new BigDecimal("45000000")));
  }

  static CampaignTerms fair(LocalDate from, Instant until) {
    return new CampaignTerms(
        CampaignKind.FAIR,
        text(
            "Ташкенттегі тоқыма жәрмеңкесіндегі ортақ стенд (ойдан шығарылған)",
            "Общий стенд на текстильной ярмарке в Ташкенте (вымышленный)",
            "A joint stand at the textile fair in Tashkent (invented)"),
        text(
            "Кластердің матасы мен дайын бұйымын бір стендте көрсету, көтерме сатып алушылармен"
                + " келіссөз жүргізу.",
            "Показать ткани и готовые изделия кластера на одном стенде, провести переговоры с"
                + " оптовыми покупателями.",
            "Show the cluster’s fabrics and garments on one stand and meet wholesale buyers."),
        from,
        from.plusDays(3),
        until,
        Money.of("7000000"),
        CostKey.EQUAL,
        BANDS,
        new StatePart(new BigDecimal("25"), Money.of("2500000")));
  }

  static List<BudgetLine> fairBudget() {
    return List.of(
        line(
            text(
                "Стенд жалдау және салу",
                "Аренда и монтаж стенда",
                "Renting and building the stand"),
            "5600000"),
        line(text("Үлгілерді тасымалдау", "Доставка образцов", "Transport of samples"), "1850000"),
        line(
            text("Каталог пен жарнама", "Каталог и реклама", "Catalogue and advertising"),
            "1250000"));
  }

  static List<ExpectedResult> fairResults() {
    return List.of(
        new ExpectedResult(ResultKind.LEADS, new BigDecimal("120")),
        new ExpectedResult(ResultKind.ORDERS, new BigDecimal("30000000")),
        new ExpectedResult(ResultKind.EXPORTS, new BigDecimal("55000000")),
        new ExpectedResult(ResultKind.REACH, new BigDecimal("4000")));
  }

  private static BudgetLine line(LocalizedText name, String amount) {
    return new BudgetLine(name, Money.of(amount));
  }

  private static LocalizedText text(String kk, String ru, String en) {
    return new LocalizedText(kk, ru, en);
  }
}
