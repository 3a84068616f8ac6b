package org.klaster.domain.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a secret ballot keeps beside its papers: the public key, and what the close found. */
@Embeddable
public class BallotSecrecy {

  private @Nullable String publicKey;
  private @Nullable Instant keyDestroyedAt;
  private @Nullable Integer invalidPapers;

  @Column(name = "votes_sha256")
  private @Nullable String votesSha256;

  @Column(name = "papers_sha256")
  private @Nullable String papersSha256;

  protected BallotSecrecy() {}

  BallotSecrecy(String publicKey) {
    this.publicKey = publicKey;
  }

  void opened(int invalid, String votes, String papers) {
    invalidPapers = invalid;
    votesSha256 = votes;
    papersSha256 = papers;
  }

  public @Nullable String publicKey() {
    return publicKey;
  }

  /** When the private key was destroyed; null while it is there. */
  public @Nullable Instant keyDestroyedAt() {
    return keyDestroyedAt;
  }

  /** Last papers of entitled seats that were not what their seat had given. */
  public int invalidPapers() {
    return invalidPapers == null ? 0 : invalidPapers;
  }

  /** Hash of all sealed votes as they lay there at the close; null before. */
  public @Nullable String votesSha256() {
    return votesSha256;
  }

  /** Hash of the papers; null before the close. */
  public @Nullable String papersSha256() {
    return papersSha256;
  }
}
