package org.klaster.domain.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * One row of a word table, for queries alone: the owner of the words itself writes the table.
 * Through the owner every query would read all owners first. The key is owner and word; the
 * subclass names the owner's column as the owner's collection names it, or the mapping sees two
 * columns.
 */
@MappedSuperclass
public abstract class WordRow extends VersionedEntity implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  @Id private Long ownerId;
  @Id private String word;

  protected WordRow() {}

  /** Whose word it is; the word itself is the other half of the key. */
  @Override
  public Long id() {
    return ownerId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordRow that
        && getClass() == that.getClass()
        && Objects.equals(ownerId, that.ownerId)
        && Objects.equals(word, that.word);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ownerId, word);
  }
}
