package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What both sides of a contract say, laid side by side: by kind, lot and reference, capitals and
 * blanks apart. A side corrects itself by saying it again under the same reference.
 *
 * @param rows in the order in which they were first spoken of
 */
public record Reconciliation(List<MatchedFulfilment> rows) implements Serializable {

  public Reconciliation {
    rows = List.copyOf(rows);
  }

  private record Key(FulfilmentKind kind, @Nullable Long lotId, String reference) {}

  /** Matches what was said, the oldest first. */
  public static Reconciliation of(List<Fulfilment> said) {
    Map<Key, MatchedFulfilment> rows = new LinkedHashMap<>();
    for (Fulfilment word : said) {
      Key key = new Key(word.kind(), word.lotId(), normal(word.reference()));
      MatchedFulfilment known = rows.get(key);
      boolean buys = word.side() == ContractSide.BUYER;
      rows.put(
          key,
          new MatchedFulfilment(
              word.kind(),
              word.lotId(),
              known == null ? word.reference() : known.reference(),
              buys ? supplier(known) : word,
              buys ? word : buyer(known)));
    }
    return new Reconciliation(new ArrayList<>(rows.values()));
  }

  private static @Nullable Fulfilment supplier(@Nullable MatchedFulfilment known) {
    return known == null ? null : known.supplier();
  }

  private static @Nullable Fulfilment buyer(@Nullable MatchedFulfilment known) {
    return known == null ? null : known.buyer();
  }

  private static String normal(String reference) {
    return reference.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }

  /** Of what both sides agree is delivered of a lot. */
  public BigDecimal delivered(long lotId) {
    return rows.stream()
        .filter(row -> row.kind() == FulfilmentKind.DELIVERY && Objects.equals(row.lotId(), lotId))
        .map(MatchedFulfilment::agreed)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of what both sides agree is paid, in tenge. */
  public BigDecimal paid() {
    return rows.stream()
        .filter(row -> row.kind() == FulfilmentKind.PAYMENT)
        .map(MatchedFulfilment::agreed)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public long mismatches() {
    return rows.stream().filter(row -> row.state() == MatchState.MISMATCH).count();
  }

  /** Whether nothing waits for a side's word and nothing differs. */
  public boolean isSettled() {
    return rows.stream().allMatch(row -> row.state() == MatchState.AGREED);
  }
}
