package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The keys of a tender and who holds a share of them. Where everybody has entered the code and the
 * shares did not give the key, nobody is able any more and nobody is left.
 *
 * @param fewestThreshold how many openers it must take at least, by the rule that the tender was
 *     prepared under
 * @param fewestHolders how many there must be at least
 * @param threshold how many openers it takes; nought before the ceremony
 * @param able how many hold a share that they have confirmed and may open: not lost, no interest
 * @param left the same with those who have not confirmed theirs
 * @param keys one for each kind of envelope; none before the ceremony
 * @param candidates who has enrolled and may be chosen; for the coordinator, before the ceremony
 */
public record CeremonyView(
    long tender,
    int version,
    LocalizedText name,
    TenderStatus status,
    int fewestThreshold,
    int fewestHolders,
    int threshold,
    int able,
    int left,
    List<Key> keys,
    List<Holder> holders,
    List<Candidate> candidates)
    implements Serializable {

  /** A public key. */
  public record Key(EnvelopeKind kind, String fingerprint, Instant madeAt)
      implements Serializable {}

  /**
   * Who holds a share.
   *
   * @param confirmedAt null until shown that the code opens it
   * @param lost whether the code is lost
   * @param declared whether the holder has declared an interest
   */
  public record Holder(
      String name,
      boolean observer,
      @Nullable Instant confirmedAt,
      boolean lost,
      boolean declared,
      boolean entered)
      implements Serializable {}

  /** Who may be chosen. */
  public record Candidate(long key, String name, boolean observer, String fingerprint)
      implements Serializable {}

  public CeremonyView {
    keys = List.copyOf(keys);
    holders = List.copyOf(holders);
    candidates = List.copyOf(candidates);
  }

  /** Whether one more loss makes it impossible to open. */
  public boolean isEndangered() {
    return !keys.isEmpty() && able <= threshold;
  }

  /** Whether too few are left already. */
  public boolean isLost() {
    return !keys.isEmpty() && left < threshold;
  }
}
