package org.klaster.procurement.sealing;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.klaster.platform.signature.CanonicalJson;

/** The root over a list of commitments, as RFC 9162 (Certificate Transparency) makes it. */
public final class MerkleTree {

  private static final int LEAF = 0;
  private static final int NODE = 1;

  private MerkleTree() {}

  /**
   * The root.
   *
   * @param leaves hashes in hexadecimal, in their published order
   */
  public static String root(List<String> leaves) {
    if (leaves.isEmpty()) {
      return CanonicalJson.sha256(new byte[0]);
    }
    if (leaves.size() == 1) {
      return CanonicalJson.sha256(joined(LEAF, leaves.get(0), ""));
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }

  /** The hashes beside the way from a leaf to the root, from the leaf upwards. */
  public static List<String> proof(List<String> leaves, int index) {
    List<String> proof = new ArrayList<>();
    if (leaves.size() > 1) {
      int left = Integer.highestOneBit(leaves.size() - 1);
      List<String> first = leaves.subList(0, left);
      List<String> second = leaves.subList(left, leaves.size());
      proof.addAll(index < left ? proof(first, index) : proof(second, index - left));
      proof.add(root(index < left ? second : first));
    }
    return proof;
  }

  private static String node(String left, String right) {
    return CanonicalJson.sha256(joined(NODE, left, right));
  }

  private static byte[] joined(int prefix, String left, String right) {
    return HexFormat.of().parseHex("0" + prefix + left + right);
  }
}
