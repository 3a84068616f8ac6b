package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * A secret ballot after its close: its papers, in the order of their codes.
 *
 * @param invalid last papers of entitled seats that were not what the seat had given
 * @param votesSha256 hash of the sealed votes
 * @param papersSha256 hash of the papers
 * @param keyDestroyedAt when the private key was destroyed; null while it is there
 */
public record SecrecyView(
    List<Paper> papers,
    int invalid,
    @Nullable String votesSha256,
    @Nullable String papersSha256,
    @Nullable Instant keyDestroyedAt)
    implements Serializable {

  public SecrecyView {
    papers = List.copyOf(papers);
  }

  /**
   * A paper.
   *
   * @param code what its voter was told
   * @param reason the reason that stands on it
   */
  public record Paper(
      String code, VoteChoice choice, List<Integer> options, @Nullable String reason)
      implements Serializable {}
}
