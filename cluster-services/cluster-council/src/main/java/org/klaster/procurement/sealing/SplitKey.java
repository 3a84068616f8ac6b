package org.klaster.procurement.sealing;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
   * Joins.
   *
   * @param shares at least as many as the threshold
   * @return empty where what comes out is not the private key of this public key
   */
  public static Optional<Seal.Keys> join(List<Share> shares, byte[] publicKey) {
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
