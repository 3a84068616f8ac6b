package org.klaster.domain.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.shared.Period;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A version of a reporting form. Reference data: brought by migrations; a change of the form is a
 * new version that counts from a period on, so that old reports keep the form they were made up
 * with.
 */
@Entity
public class ReportForm extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_form_seq")
  @SequenceGenerator(
      name = "report_form_seq",
      sequenceName = "report_form_seq",
      allocationSize = 50)
  private Long id;

  private String code;
  private int formVersion;
  private String spheres;

  @Convert(converter = PeriodColumn.class)
  private Period validFrom;

  @ElementCollection
  @CollectionTable(name = "report_form_indicator", joinColumns = @JoinColumn(name = "form_id"))
  @OrderColumn(name = "position")
  private List<FormIndicator> indicators = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "report_form_rule", joinColumns = @JoinColumn(name = "form_id"))
  @OrderColumn(name = "position")
  private List<FormRuleRow> rules = new ArrayList<>();

  protected ReportForm() {}

  @Override
  public Long id() {
    return id;
  }

  /** The first period for which this version counts. */
  public Period validFrom() {
    return validFrom;
  }

  /** The spheres whose members report with this form. */
  public Set<Sphere> spheres() {
    return Arrays.stream(spheres.split(",")).map(Sphere::valueOf).collect(Collectors.toSet());
  }

  public FormDefinition toDefinition() {
    return new FormDefinition(
        code,
        formVersion,
        indicators.stream().map(FormIndicator::toDefinition).toList(),
        rules.stream().map(FormRuleRow::toRule).toList());
  }
}
