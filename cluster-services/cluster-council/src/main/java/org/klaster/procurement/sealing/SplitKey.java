package org.klaster.procurement.sealing;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Algorithm;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Mode;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;
import org.klaster.platform.secrecy.Seal;

/** A private key in n shares of which any k give it back and fewer tell nothing (Shamir). */
public final class SplitKey {

  /**
   * A share.
   *
   * @param position from 1
   */
  public record Share(int position, byte[] content) {

    public Share {
      content = content.clone();
    }

    @Override
    public byte[] content() {
      return content.clone();
    }

    /** Says nothing of the share: it must not reach a log. */
    @Override
    public String toString() {
      return "Share " + position;
    }
  }

  private static final int FEWEST = 2;

  private SplitKey() {}

  /**
   * Splits.
   *
   * @param threshold how many shares give it back, at least two
   * @param holders how many shares there are, at most as many as the key has bytes
   */
  public static List<Share> split(byte[] privateKey, int threshold, int holders) {
    if (threshold < FEWEST || holders < threshold || holders > privateKey.length) {
      throw new IllegalArgumentException(threshold + " of " + holders);
    }
    var splitter =
        new ShamirSecretSplitter(Algorithm.AES, Mode.Native, privateKey.length, new SecureRandom());
    ShamirSplitSecretShare[] shares =
        splitter.resplit(privateKey, threshold, holders).getSecretShares();
    List<Share> split = new ArrayList<>();
    try {
      // The library makes its array as long as the secret; only the first places are filled.
      for (int i = 0; i < holders; i++) {
        split.add(new Share(i + 1, shares[i].getEncoded()));
      }
    } catch (IOException e) {
      throw new IllegalStateException("A share is not written", e);
    }
    return split;
  }

  /**
   * The key, and the shares that made it.
   *
   * @param used their positions
   */
  public record Joined(Seal.Keys keys, Set<Integer> used) {

    public Joined {
      used = Set.copyOf(used);
    }
  }

  /**
   * Joins the first share with others of which some may be wrong: whoever holds a wrong one stops
   * nothing as long as enough right ones are there.
   *
   * @param shares the first was not tried before
   * @param threshold how many it takes
   * @return empty where no choice of them makes the key
   */
  public static Optional<Joined> joinAny(List<Share> shares, int threshold, byte[] publicKey) {
    return shares.isEmpty()
        ? Optional.empty()
        : joinAny(List.of(shares.get(0)), shares.subList(1, shares.size()), threshold, publicKey);
  }

  private static Optional<Joined> joinAny(
      List<Share> chosen, List<Share> others, int threshold, byte[] publicKey) {
    if (chosen.size() == threshold) {
      Set<Integer> used = new HashSet<>();
      chosen.forEach(share -> used.add(share.position()));
      return join(chosen, publicKey).map(keys -> new Joined(keys, used));
    }
    for (int i = 0; i <= others.size() - (threshold - chosen.size()); i++) {
      List<Share> more = new ArrayList<>(chosen);
      more.add(others.get(i));
      Optional<Joined> joined =
          joinAny(more, others.subList(i + 1, others.size()), threshold, publicKey);
      if (joined.isPresent()) {
        return joined;
      }
    }
    return Optional.empty();
  }

  /**
   * Joins.
   *
   * @param shares at least as many as the threshold
   * @return empty where what comes out is not the private key of this public key
   */
  public static Optional<Seal.Keys> join(List<Share> shares, byte[] publicKey) {
    boolean whole =
        shares.stream().allMatch(share -> share.content().length == publicKey.length)
            && shares.stream().map(Share::position).distinct().count() == shares.size();
    if (!whole) {
      return Optional.empty();
    }
    ShamirSplitSecretShare[] parts =
        shares.stream()
            .map(share -> new ShamirSplitSecretShare(share.content(), share.position()))
            .toArray(ShamirSplitSecretShare[]::new);
    byte[] joined;
    try {
      joined = new ShamirSplitSecret(Algorithm.AES, Mode.Native, parts).getSecret();
    } catch (IOException e) {
      throw new IllegalStateException("Shares are not joined", e);
    }
    try {
      return MessageDigest.isEqual(Seal.publicKey(joined), publicKey)
          ? Optional.of(new Seal.Keys(joined, publicKey))
          : Optional.empty();
    } finally {
      Arrays.fill(joined, (byte) 0);
    }
  }
}
