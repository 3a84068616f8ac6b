package org.klaster.domain.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.klaster.domain.shared.VersionedEntity;

/**
 * One row of the word table of {@link Decision}, for queries alone: {@link Decision} itself writes
 * the table. Through the owner of the words every query would read all decisions first.
 */
@Entity
@Table(name = "decision_word")
public class DecisionWord extends VersionedEntity implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  // Named as the owner's collection names it, or the mapping sees two columns.
  @Id
  @Column(name = "decision_id")
  private Long decisionId;

  @Id private String word;

  protected DecisionWord() {}

  /** Whose word it is; the word itself is the other half of the key. */
  @Override
  public Long id() {
    return decisionId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DecisionWord that
        && Objects.equals(decisionId, that.decisionId)
        && Objects.equals(word, that.word);
  }

  @Override
  public int hashCode() {
    return Objects.hash(decisionId, word);
  }
}
