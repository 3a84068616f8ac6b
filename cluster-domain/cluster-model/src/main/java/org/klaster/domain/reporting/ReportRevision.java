package org.klaster.domain.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.IndicatorDefinition;

/**
 * A submission, frozen: figures, canonical form and hash. Only ever added, never changed or
 * deleted; the database user of the application may not do either.
 */
@Entity
public class ReportRevision extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_revision_seq")
  @SequenceGenerator(
      name = "report_revision_seq",
      sequenceName = "report_revision_seq",
      allocationSize = 50)
  private Long id;

  private Long reportId;
  private int number;
  private String organisationCode;
  private Instant submittedAt;
  private String submittedBy;
  private String canonical;
  private String hash;

  @ElementCollection
  @CollectionTable(name = "report_revision_cell", joinColumns = @JoinColumn(name = "revision_id"))
  @MapKeyColumn(name = "indicator")
  private Map<String, RevisionCell> cells = new HashMap<>();

  protected ReportRevision() {}

  /**
   * Freezes a content.
   *
   * @param canonical the content in canonical form (RFC 8785)
   * @param hash SHA-256 of the canonical form's UTF-8 bytes, in lower-case hexadecimal
   */
  public ReportRevision(Long reportId, RevisionContent content, String canonical, String hash) {
    this.reportId = reportId;
    this.number = content.number();
    this.organisationCode = content.organisation();
    this.submittedAt = content.submittedAt();
    this.submittedBy = content.submittedBy();
    this.canonical = canonical;
    this.hash = hash;
    content
        .values()
        .forEach(
            (indicator, value) ->
                cells.put(
                    indicator,
                    new RevisionCell(value, content.reasons().getOrDefault(indicator, ""))));
    content
        .reasons()
        .forEach(
            (indicator, reason) -> cells.putIfAbsent(indicator, new RevisionCell(null, reason)));
  }

  @Override
  public Long id() {
    return id;
  }

  public Long reportId() {
    return reportId;
  }

  public int number() {
    return number;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  /** Name of the account that submitted. */
  public String submittedBy() {
    return submittedBy;
  }

  public String canonical() {
    return canonical;
  }

  public String hash() {
    return hash;
  }

  /** The figures with the decimals of their indicators, in the form's order. */
  public Map<String, BigDecimal> values(FormDefinition form) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (IndicatorDefinition indicator : form.entered()) {
      RevisionCell cell = cells.get(indicator.code());
      BigDecimal figure = cell == null ? null : cell.figure();
      if (figure != null) {
        values.put(indicator.code(), indicator.scaled(figure));
      }
    }
    return values;
  }

  /** The reasons given, by indicator. */
  public Map<String, String> reasons() {
    Map<String, String> reasons = new TreeMap<>();
    cells.forEach(
        (indicator, cell) -> {
          if (!cell.reason().isEmpty()) {
            reasons.put(indicator, cell.reason());
          }
        });
    return reasons;
  }

  /** The content as the rows say it today; its hash must be the one kept. */
  public RevisionContent content(Report report, FormDefinition form) {
    return new RevisionContent(
        report.clusterId(),
        report.organisationId(),
        organisationCode,
        report.period(),
        form.code() + "/" + form.version(),
        number,
        submittedAt,
        submittedBy,
        values(form),
        reasons());
  }
}
