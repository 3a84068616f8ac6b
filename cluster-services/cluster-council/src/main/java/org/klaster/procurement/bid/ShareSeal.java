package org.klaster.procurement.bid;

import java.util.Optional;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.TenderKey;
import org.klaster.domain.procurement.TenderKeyShare;
import org.klaster.platform.secrecy.Seal;
import org.klaster.procurement.sealing.SplitKey.Share;

/**
 * A share of a tender's key under an opener's public key, bound to both keys and to its place: one
 * that was moved, or stands beside another public key than the ceremony's, does not open.
 */
final class ShareSeal {

  private ShareSeal() {}

  static String seal(TenderKey key, OpenerKey opener, Share share) {
    return Base64s.text(
        Seal.seal(
            Base64s.bytes(opener.publicKey()),
            place(key, opener, share.position()),
            share.content()));
  }

  static Optional<Share> open(
      Seal.Keys code, TenderKey key, OpenerKey opener, TenderKeyShare share) {
    return Base64s.read(share.sealed())
        .flatMap(bytes -> Seal.open(code, place(key, opener, share.position()), bytes))
        .map(content -> new Share(share.position(), content));
  }

  private static String place(TenderKey key, OpenerKey opener, int position) {
    return "klaster-share-1 tender "
        + key.tenderId()
        + " kind "
        + key.kind()
        + " key "
        + key.fingerprint()
        + " threshold "
        + key.threshold()
        + " opener "
        + opener.fingerprint()
        + " position "
        + position;
  }
}
