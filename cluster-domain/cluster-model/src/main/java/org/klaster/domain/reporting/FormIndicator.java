package org.klaster.domain.reporting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.reporting.AggregationKind;
import org.klaster.vocabulary.reporting.IndicatorDefinition;

/** An indicator as a row of its form. */
@Embeddable
public class FormIndicator {

  private String code;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "unit_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "unit_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "unit_en"))
  private LocalizedColumns unit;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "definition_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "definition_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "definition_en"))
  private LocalizedColumns definition;

  @Enumerated(EnumType.STRING)
  private AggregationKind kind;

  private int decimals;
  private @Nullable String numerator;
  private @Nullable String denominator;

  @Column(precision = 19, scale = 4)
  private @Nullable BigDecimal divisor;

  protected FormIndicator() {}

  IndicatorDefinition toDefinition() {
    IndicatorDefinition.Ratio ratio =
        kind == AggregationKind.RATIO
            ? new IndicatorDefinition.Ratio(
                Objects.requireNonNull(numerator),
                Objects.requireNonNull(denominator),
                Objects.requireNonNull(divisor))
            : null;
    return new IndicatorDefinition(
        code, name.toText(), unit.toText(), definition.toText(), kind, decimals, ratio);
  }
}
