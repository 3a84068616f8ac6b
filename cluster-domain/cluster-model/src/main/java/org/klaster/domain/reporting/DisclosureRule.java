package org.klaster.domain.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.Period;

/** The thresholds of disclosure control, from a period on. Reference data with its source. */
@Entity
public class DisclosureRule extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disclosure_rule_seq")
  @SequenceGenerator(
      name = "disclosure_rule_seq",
      sequenceName = "disclosure_rule_seq",
      allocationSize = 50)
  private Long id;

  private int minFirms;

  @Column(precision = 5, scale = 2)
  private BigDecimal maxSharePercent;

  @Convert(converter = PeriodColumn.class)
  private Period validFrom;

  private String source;
  private boolean verified;

  protected DisclosureRule() {}

  @Override
  public Long id() {
    return id;
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

  public DisclosureControl toControl() {
    return new DisclosureControl(minFirms, maxSharePercent);
  }
}
