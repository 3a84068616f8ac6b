package org.klaster.api.shared;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who may be erased.
 *
 * @param obstacles codes of the rules that stand against it; empty where none does
 * @param earlierEvents events of the audit trail of earlier versions, which keep the account's name
 */
public record ErasureView(
    long personId,
    String username,
    String fullName,
    @Nullable String email,
    List<String> obstacles,
    long earlierEvents,
    int version)
    implements Serializable {

  public ErasureView {
    obstacles = List.copyOf(obstacles);
  }
}
