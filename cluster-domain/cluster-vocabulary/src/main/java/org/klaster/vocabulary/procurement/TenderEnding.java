package org.klaster.vocabulary.procurement;

import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/** Why a joint purchase came to nothing; told to each reader in the own language. */
public enum TenderEnding {
  /** Given up by its coordinator, who says why. */
  CANCELLED("Сатып алудан бас тартылды", "Закупка отменена", "The purchase was cancelled"),
  /** The deadline passed without a bid. */
  NO_BIDS("Ұсыныс түспеді", "Предложений не поступило", "No bids came"),
  /** Fewer shares of the key are left than it takes. */
  KEYS_LOST(
      "Кілт үлестері жеткіліксіз: ұсыныстарды ашу мүмкін емес",
      "Долей ключа недостаточно: предложения нельзя открыть",
      "Too few shares of the key are left: the bids cannot be opened"),
  /** All bids were rejected on a ground that is told. */
  BIDS_REJECTED(
      "Барлық ұсыныс қабылданбады", "Все предложения отклонены", "All bids were rejected"),
  /** It was awarded, and then all members left or all contracts were refused. */
  NO_CONTRACT(
      "Шарт жасалмады: мүшелер шығып кетті немесе шарттардан бас тартылды",
      "Договоры не заключены: участники вышли или от договоров отказались",
      "No contract came about: members left or contracts were refused");

  private final LocalizedText text;

  TenderEnding(String kk, String ru, String en) {
    this.text = new LocalizedText(kk, ru, en);
  }

  /** In words. */
  public LocalizedText text() {
    return text;
  }

  /**
   * In words, with what somebody said of it.
   *
   * @param words as they were typed; null where there are none
   */
  public LocalizedText ground(@Nullable String words) {
    return words == null
        ? text
        : new LocalizedText(
            text.kk() + ". " + words, text.ru() + ". " + words, text.en() + ". " + words);
  }
}
