package org.klaster.domain.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.klaster.domain.shared.VersionedEntity;

/**
 * One row of the word table of {@link Organisation}, for queries alone: {@link Organisation} itself
 * writes the table. Through the owner of the words every query would read all organisations first.
 */
@Entity
@Table(name = "organisation_word")
public class OrganisationWord extends VersionedEntity implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  // Named as the owner's collection names it, or the mapping sees two columns.
  @Id
  @Column(name = "organisation_id")
  private Long organisationId;

  @Id private String word;

  protected OrganisationWord() {}

  /** Whose word it is; the word itself is the other half of the key. */
  @Override
  public Long id() {
    return organisationId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrganisationWord that
        && Objects.equals(organisationId, that.organisationId)
        && Objects.equals(word, that.word);
  }

  @Override
  public int hashCode() {
    return Objects.hash(organisationId, word);
  }
}
