package org.klaster.domain.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.programme.IndicatorContent;
import org.klaster.vocabulary.programme.IndicatorUnit;
import org.klaster.vocabulary.programme.ProgrammeGap;

/** An indicator that a programme promises to move. Changed through its programme. */
@Entity
@Table(name = "programme_indicator")
public class ExpectedIndicator extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_indicator_seq")
  @SequenceGenerator(
      name = "programme_indicator_seq",
      sequenceName = "programme_indicator_seq",
      allocationSize = 50)
  private Long id;

  private int position;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private @Nullable LocalizedColumns name;

  @Enumerated(EnumType.STRING)
  private @Nullable IndicatorUnit unit;

  private @Nullable Integer baselineYear;
  private @Nullable BigDecimal baseline;
  private @Nullable Integer targetYear;
  private @Nullable BigDecimal target;

  protected ExpectedIndicator() {}

  ExpectedIndicator(int position, IndicatorContent content) {
    this.position = position;
    state(content);
  }

  final void state(IndicatorContent content) {
    name = ProgrammeText.columns(content.name(), ProgrammeText.SHORT);
    unit = content.unit();
    baselineYear = content.baselineYear();
    baseline = ProgrammeText.value(content.baseline());
    targetYear = content.targetYear();
    target = ProgrammeText.value(content.target());
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  /** Reports each gap of this indicator to {@code gaps}. */
  void findGaps(BiConsumer<ProgrammeGap, Integer> gaps) {
    report(gaps, ProgrammeGap.INDICATOR_NAME, name == null);
    report(gaps, ProgrammeGap.INDICATOR_UNIT, unit == null);
    report(gaps, ProgrammeGap.INDICATOR_BASELINE, baseline == null || baselineYear == null);
    report(gaps, ProgrammeGap.INDICATOR_TARGET, target == null || targetYear == null);
    report(
        gaps,
        ProgrammeGap.INDICATOR_YEARS,
        baselineYear != null && targetYear != null && targetYear <= baselineYear);
  }

  private void report(BiConsumer<ProgrammeGap, Integer> gaps, ProgrammeGap gap, boolean missing) {
    if (missing) {
      gaps.accept(gap, position);
    }
  }

  @Override
  public Long id() {
    return id;
  }

  /** Number in the programme, from 1. */
  public int position() {
    return position;
  }

  public IndicatorContent content() {
    return new IndicatorContent(
        ProgrammeText.text(name), unit, baselineYear, baseline, targetYear, target);
  }
}
