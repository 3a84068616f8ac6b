package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.Joining;
import org.klaster.vocabulary.procurement.LeaveGround;
import org.klaster.vocabulary.procurement.Sampling;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.procurement.ShareCheck;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * A member's statement on one lot: its own line under the three keys, and all that it needs to
 * compute it again without any other member's figures. Where few buy together, or a member has
 * left, only the council's key is shown: the three shares together would tell another's line.
 *
 * @param lineId of the line under the council's key
 * @param key that the council has chosen
 * @param pool what all pay together; null where fewer than enough members are left to show sums
 * @param basis with what the member computes its share again
 * @param ground on which the member may leave
 * @param open whether it still has to say if it stays
 * @param answerUntil from when on the officer may go on without its answer; null where none is
 *     wanted
 */
public record StatementView(
    long tenderId,
    LocalizedText tender,
    long lineId,
    Lot lot,
    LocalizedText organisation,
    SavingKey key,
    Map<SavingKey, SavingShare> shares,
    Buyer buyer,
    @Nullable Pool pool,
    Basis basis,
    @Nullable LeaveGround ground,
    @Nullable SavingAnswer answer,
    boolean open,
    @Nullable Instant answerUntil,
    Computed computed)
    implements Serializable {

  public StatementView {
    shares = Map.copyOf(shares);
  }

  /** What is bought, and at which prices by volume. */
  public record Lot(
      int position,
      LocalizedText name,
      String unit,
      LocalizedText supplier,
      List<TierPrices.Step> tiers)
      implements Serializable {

    public Lot {
      tiers = List.copyOf(tiers);
    }
  }

  /**
   * Sums over at least so many members as sums may be shown of.
   *
   * @param alone what all would pay alone; null where few buy and the council's key does not need
   *     it
   * @param exactAlone the same before each member's is rounded to the tiyn, in tenge
   */
  public record Pool(
      int members,
      BigDecimal volume,
      Money price,
      @Nullable Money alone,
      @Nullable BigDecimal exactAlone,
      Money total)
      implements Serializable {}

  /**
   * With what a member computes its share again.
   *
   * @param tier that the volume reached
   * @param joining of what the Shapley share is the mean; null where Shapley is not shown
   * @param check the share under the council's key, computed from this statement alone; null where
   *     that takes sums that are not shown
   * @param earlier revisions before this one, the newest last
   */
  public record Basis(
      TierPrices.Step tier,
      @Nullable Joining joining,
      @Nullable ShareCheck check,
      List<Revision> earlier)
      implements Serializable {

    public Basis {
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * What was offered before a member left.
   *
   * @param tier that the volume reached then
   * @param pool as it was shown then
   * @param share of this member then, under the council's key
   */
  public record Revision(
      int number,
      Instant at,
      TierPrices.Step tier,
      @Nullable Pool pool,
      Money share,
      @Nullable SavingAnswer answer)
      implements Serializable {}

  /**
   * From what and when it was computed; the hash is over the lines of all members.
   *
   * @param proof that the own line is among them; null in statements from before it was there
   */
  public record Computed(
      int revision,
      @Nullable Sampling sampling,
      String inputsHash,
      Instant at,
      @Nullable Proof proof)
      implements Serializable {}

  /**
   * The own line as it was hashed, with its random value, and the hashes of all lines.
   *
   * @param leaves sorted; none where few buy together; with the first of the caller's statements of
   *     a lot only, since they are common to it
   */
  public record Proof(String line, List<String> leaves) implements Serializable {

    public Proof {
      leaves = List.copyOf(leaves);
    }
  }

  /** The keys under which shares are shown, in their order; for pages. */
  public List<String> keys() {
    return shares.keySet().stream().sorted().map(SavingKey::name).toList();
  }

  /** The share that counts. */
  public SavingShare own() {
    return share(key.name());
  }

  /** The share under a key; for pages. */
  public SavingShare share(String name) {
    SavingShare share = shares.get(SavingKey.valueOf(name));
    if (share == null) {
      throw new IllegalStateException("No share under " + name);
    }
    return share;
  }
}
