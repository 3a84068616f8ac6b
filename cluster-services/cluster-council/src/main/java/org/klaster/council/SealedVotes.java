package org.klaster.council;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.council.Vote;
import org.klaster.platform.signature.CanonicalJson;

/**
 * Fingerprints of the sealed votes of a secret ballot. The sealed votes themselves are not given
 * out: what hides them today need not hide them in twenty years, and a hash gives nothing away.
 */
public final class SealedVotes {

  private SealedVotes() {}

  /** SHA-256 of what was stored for one vote, lower-case hexadecimal. */
  public static String fingerprint(Vote vote) {
    return CanonicalJson.sha256(String.valueOf(vote.sealed()));
  }

  /** SHA-256 of one line a vote: seat, ordinal, fingerprint; by seat, the oldest first. */
  public static String sha256(List<Vote> votes) {
    return CanonicalJson.sha256(
        votes.stream()
            .map(vote -> vote.seatId() + " " + vote.ordinal() + " " + fingerprint(vote) + "\n")
            .collect(Collectors.joining()));
  }

  /** Whether a hash was made as before fingerprints were kept: over the sealed votes themselves. */
  public static boolean isEarlier(List<Vote> votes, @Nullable String sha256) {
    return CanonicalJson.sha256(
            votes.stream()
                .map(vote -> vote.seatId() + " " + vote.ordinal() + " " + vote.sealed() + "\n")
                .collect(Collectors.joining()))
        .equals(sha256);
  }
}
