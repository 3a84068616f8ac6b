package org.klaster.domain.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serial;
import org.klaster.domain.shared.WordRow;

/** A word by which a {@link Decision} is found. */
@Entity
@Table(name = "decision_word")
@AttributeOverride(name = "ownerId", column = @Column(name = "decision_id"))
public class DecisionWord extends WordRow {

  @Serial private static final long serialVersionUID = 1;

  protected DecisionWord() {}
}
