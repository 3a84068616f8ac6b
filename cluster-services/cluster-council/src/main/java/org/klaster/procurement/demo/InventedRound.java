package org.klaster.procurement.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.procurement.MarketShares;
import org.klaster.vocabulary.procurement.NeededDelivery;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * An invented round of twelve members. The first needs two fifths of the seed and alone pays less
 * for it than all pay together: equal price would hurt it.
 */
final class InventedRound {

  static final int MEMBERS = 12;

  private static final String[] SEED = {
    "4400", "1200", "900", "850", "700", "650", "500", "450", "400", "350", "300", "200"
  };
  private static final String[] SEED_PRICES = {
    "1180", "1320", "1345", "1350", "1360", "1375", "1390", "1400", "1410", "1420", "1440", "1460"
  };
  private static final String[] TAPE = {
    "30000", "62000", "55000", "48000", "45000", "40000", "36000", "30000", "26000", "20000",
    "16000", "12000"
  };
  private static final String[] TAPE_PRICES = {
    "28.90", "27.80", "28.00", "28.20", "28.40", "28.60", "28.80", "29.00", "29.20", "29.50",
    "29.80", "30.20"
  };

  private static final String STORE = "Түркістан облысы, өз қоймасы (ойдан шығарылған)";

  private InventedRound() {}

  static BigDecimal quantity(int lot, int member) {
    return new BigDecimal((lot == 1 ? SEED : TAPE)[member]);
  }

  /** In one delivery; the largest buyers of all want a half later. */
  static List<NeededDelivery> deliveries(int lot, int member, LocalDate from) {
    BigDecimal quantity = quantity(lot, member);
    LocalDate first = from.plusDays(5L * (member % 6));
    if (member > 1) {
      return List.of(new NeededDelivery(first, quantity, STORE));
    }
    BigDecimal half = quantity.divide(BigDecimal.valueOf(2));
    return List.of(
        new NeededDelivery(first, half, STORE),
        new NeededDelivery(first.plusDays(21), half, STORE));
  }

  static Money price(int lot, int member) {
    return Money.of((lot == 1 ? SEED_PRICES : TAPE_PRICES)[member]);
  }

  static LocalizedText name() {
    return new LocalizedText(
        "Мақта тұқымы және тамшылатып суару таспасы (ойдан шығарылған)",
        "Семена хлопчатника и лента капельного полива (вымышленные)",
        "Cotton seed and drip tape (invented)");
  }

  static LotTerms seed(LocalDate from) {
    return new LotTerms(
        new LocalizedText("Мақта тұқымы", "Семена хлопчатника", "Cotton seed"),
        new LocalizedText(
            "1-репродукция, өнгіштігі кемінде 90 %, дәріленген (ойдан шығарылған)",
            "1-я репродукция, всхожесть не ниже 90 %, протравленные (вымышлено)",
            "First reproduction, germination of 90 % at least, dressed (invented)"),
        "кг",
        from,
        from.plusDays(40));
  }

  static LotTerms tape(LocalDate from) {
    return new LotTerms(
        new LocalizedText("Тамшылатып суару таспасы", "Лента капельного полива", "Drip tape"),
        new LocalizedText(
            "Диаметрі 16 мм, қабырғасы 0,2 мм, қадамы 20 см (ойдан шығарылған)",
            "Диаметр 16 мм, стенка 0,2 мм, шаг 20 см (вымышлено)",
            "16 mm, wall 0.2 mm, emitters every 20 cm (invented)"),
        "м",
        from,
        from.plusDays(40));
  }

  static BuyingTerms terms(Instant biddingUntil) {
    return new BuyingTerms(
        new LocalizedText(
            "Әр мүшенің қоймасына, жүкқұжатпен",
            "На склад каждого участника, по накладной",
            "To each member’s store, by waybill"),
        new LocalizedText(
            "Жеткізілген соң 30 күн ішінде, аударыммен",
            "В течение 30 дней после поставки, переводом",
            "Within 30 days from the delivery, by transfer"),
        new LocalizedText(
            "Аккредиттелген зертхананың хаттамасы бойынша",
            "По протоколу аккредитованной лаборатории",
            "By the record of an accredited laboratory"),
        new LocalizedText(
            "Кешіккен күн үшін 0,1 %, барлығы 10 %-дан аспайды",
            "0,1 % за день просрочки, всего не более 10 %",
            "0.1 % for a day of delay, 10 % in all at most"),
        30,
        60,
        BuyingTerms.ALL_POINTS,
        SavingKey.SHAPLEY,
        biddingUntil,
        List.of(),
        List.of(
            new PriceTier(1, new BigDecimal("5000")),
            new PriceTier(1, new BigDecimal("10000")),
            new PriceTier(2, new BigDecimal("200000")),
            new PriceTier(2, new BigDecimal("400000"))));
  }

  static MarketShares shares(LocalDate asOf) {
    return new MarketShares(
        new BigDecimal("6.40"),
        "Облыстық статистика бюллетені, ойдан шығарылған",
        new BigDecimal("9.10"),
        "Мақта зауыттарының есебі, ойдан шығарылған",
        asOf);
  }

  /** The prices of a bidder, the first of whom wins both lots. */
  static List<OfferedTier> tiers(int bidder, int lot) {
    if (lot == 1) {
      return bidder == 0
          ? List.of(tier("0", "1420"), tier("5000", "1260"), tier("10000", "1195"))
          : List.of(tier("0", "1405"), tier("5000", "1290"), tier("10000", "1225"));
    }
    return bidder == 0
        ? List.of(tier("0", "29.50"), tier("200000", "26.40"), tier("400000", "24.80"))
        : List.of(tier("0", "29.00"), tier("200000", "26.90"), tier("400000", "25.60"));
  }

  private static OfferedTier tier(String from, String price) {
    return new OfferedTier(new BigDecimal(from), Money.of(price));
  }
}
