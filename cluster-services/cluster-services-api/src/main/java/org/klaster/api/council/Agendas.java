package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;

/** Agendas of meetings: proposals, papers, and the items as the session goes through them. */
@Local
public interface Agendas {

  /**
   * Proposes an item: a seat until the council's deadline, the secretariat until the session; what
   * the secretariat proposes is on the agenda at once.
   */
  long propose(@NotNull @Valid ProposeItem command);

  void accept(long itemId, int version);

  void decline(long itemId, @NotBlank @Size(max = 1000) String reason, int version);

  /** Moves an item one place towards the beginning. */
  void moveUp(long itemId, int version);

  /**
   * Attaches a paper: who proposed the item, or the secretariat, before the session.
   *
   * @param restricted whether it is kept from who is recused in the item
   */
  DocumentView attach(
      long itemId,
      @NotBlank @Size(max = 255) String fileName,
      boolean restricted,
      @NotNull InputStream content);

  /**
   * A paper, for the seats, the secretariat and those who oversee; a restricted one not for who is
   * recused.
   */
  DocumentContent paper(long itemId, long documentId);

  /** Takes the item up and records the quorum of this moment. */
  void takeUp(long itemId, int version);

  /**
   * Opens a ballot of those present on the item.
   *
   * @return the ballot's key
   */
  long putToVote(long itemId, int version);

  /** Ends the vote on the item before all have voted. */
  void endVote(long itemId);

  /** Concludes an item that needs no ballot. */
  void conclude(long itemId, @Nullable @Size(max = 4000) String resolution, int version);
}
