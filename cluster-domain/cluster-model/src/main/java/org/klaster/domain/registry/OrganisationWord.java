package org.klaster.domain.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serial;
import org.klaster.domain.shared.WordRow;

/** A word by which an {@link Organisation} is found. */
@Entity
@Table(name = "organisation_word")
@AttributeOverride(name = "ownerId", column = @Column(name = "organisation_id"))
public class OrganisationWord extends WordRow {

  @Serial private static final long serialVersionUID = 1;

  protected OrganisationWord() {}
}
