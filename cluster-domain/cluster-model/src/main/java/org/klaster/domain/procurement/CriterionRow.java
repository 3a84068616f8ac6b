package org.klaster.domain.procurement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.procurement.QualityCriterion;

/** A {@link QualityCriterion} as it is stored; equal by all it says. */
@Embeddable
public class CriterionRow {

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  private int weight;

  protected CriterionRow() {}

  CriterionRow(QualityCriterion criterion) {
    name = LocalizedColumns.of(criterion.name());
    weight = criterion.weight();
  }

  QualityCriterion criterion() {
    return new QualityCriterion(name.toText(), weight);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CriterionRow row && criterion().equals(row.criterion());
  }

  @Override
  public int hashCode() {
    return Objects.hash(weight);
  }
}
