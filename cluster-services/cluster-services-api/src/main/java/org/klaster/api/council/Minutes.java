package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.SeatFunction;

/**
 * Minutes of meetings: made of the stored rows, signed by chair and secretary, given out as a file
 * that anybody can check.
 */
@Local
public interface Minutes {

  /** The minutes of a meeting as far as there are any, checked when they are asked for. */
  MinutesView minutes(long meetingId);

  /**
   * Makes the next version from the stored rows. Signatures of an earlier version do not count for
   * it.
   *
   * @param remarks what the secretariat adds, null for nothing
   * @return the version's number
   */
  int draft(long meetingId, @Nullable @Size(max = 8000) String remarks);

  /** Says something to the last version, which stays open until it is signed by both. */
  void comment(long meetingId, @NotBlank @Size(max = 2000) String words);

  /**
   * Signs the last version as the chair or the secretary, whom the caller is; with both signatures
   * the meeting is minuted.
   *
   * @param sha256 hash of the version that the caller has read
   */
  void sign(long meetingId, @NotNull @Size(max = 64) String sha256);

  /**
   * Signs as {@link #sign} does, with a signature besides that the caller has made with a key of
   * their own over the exact bytes of {@link #record}.
   *
   * @param signature a detached CMS signature, binary or as text
   */
  void signWithOwnKey(
      long meetingId, @NotNull @Size(max = 64) String sha256, @NotNull InputStream signature);

  /** The last version's exact bytes, whose hash is shown: what an own key has to sign. */
  MinutesFile record(long meetingId);

  /** The signature with an own key that the last version has of a function, as it was handed in. */
  MinutesFile ownSignature(long meetingId, @NotNull SeatFunction function);

  /** The last version with its signatures as a file (RFC 8785 canonical JSON). */
  MinutesFile json(long meetingId);

  /** The key that signatures are made with now, X.509 in Base64: nothing secret. */
  String publicKey();
}
