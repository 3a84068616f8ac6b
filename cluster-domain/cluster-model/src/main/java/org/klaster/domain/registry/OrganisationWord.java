package org.klaster.domain.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.klaster.domain.shared.VersionedEntity;

/**
 * One row of the word table of {@link Organisation}, for queries alone: {@link Organisation} itself
 * writes the table. Through the owner of the words every query would read all organisations first.
 */
@Entity
@Table(name = "organisation_word")
public class OrganisationWord extends VersionedEntity {

  @Id private Long id;

  // Named as the owner's collection names it, or the mapping sees two columns.
  @Column(name = "organisation_id")
  private Long organisationId;

  private String word;

  protected OrganisationWord() {}

  @Override
  public Long id() {
    return id;
  }
}
