package org.klaster.domain.reporting;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.shared.Period;

/**
 * The day of a stage in the month after the quarter, from a period on. Reference data with its
 * source.
 */
@Entity
public class CalendarRule extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_rule_seq")
  @SequenceGenerator(
      name = "calendar_rule_seq",
      sequenceName = "calendar_rule_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private ReportingStage stage;

  private int dayOfMonth;

  @Convert(converter = PeriodColumn.class)
  private Period validFrom;

  private String source;
  private boolean verified;

  protected CalendarRule() {}

  @Override
  public Long id() {
    return id;
  }

  public ReportingStage stage() {
    return stage;
  }

  public int dayOfMonth() {
    return dayOfMonth;
  }

  public Period validFrom() {
    return validFrom;
  }

  public String source() {
    return source;
  }

  /** Whether the source was read in the original. */
  public boolean verified() {
    return verified;
  }
}
