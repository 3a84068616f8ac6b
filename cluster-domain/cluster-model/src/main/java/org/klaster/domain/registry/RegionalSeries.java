package org.klaster.domain.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.RegionalIndicator;

/**
 * One indicator of a region over years, as a source prints it: heading, unit, values, and the
 * growth printed beside them. Values are kept to the printed decimals. Replaced whole by a later
 * import of the same source.
 */
@Entity
public class RegionalSeries extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "regional_series_seq")
  @SequenceGenerator(
      name = "regional_series_seq",
      sequenceName = "regional_series_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "region_kato")
  private Kato region;

  private String source;
  private int position;

  @Enumerated(EnumType.STRING)
  private RegionalIndicator kind;

  private String heading;
  private String unit;
  private int decimals;
  private @Nullable BigDecimal printedGrowth;
  private int growthDecimals;

  @ElementCollection
  @CollectionTable(name = "regional_value", joinColumns = @JoinColumn(name = "series_id"))
  @MapKeyColumn(name = "calendar_year")
  @Column(name = "amount")
  private Map<Integer, BigDecimal> values = new TreeMap<>();

  protected RegionalSeries() {}

  /**
   * @param source what the figures are taken from
   * @param position place in the printed table, from 1
   */
  public RegionalSeries(Kato region, String source, int position, PrintedSeries printed) {
    this.region = region;
    this.source = source;
    this.position = position;
    kind = printed.kind();
    heading = printed.heading();
    unit = printed.unit();
    decimals = printed.decimals();
    BigDecimal growth = printed.printedGrowth();
    printedGrowth = growth;
    growthDecimals = growth == null ? 0 : growth.scale();
    values.putAll(printed.values());
  }

  /** The series as the calculators take it, with the decimals that were printed. */
  public PrintedSeries printed() {
    Map<Integer, BigDecimal> levels = new TreeMap<>();
    values.forEach((year, value) -> levels.put(year, value.setScale(decimals)));
    return new PrintedSeries(
        kind,
        heading,
        unit,
        levels,
        printedGrowth == null ? null : printedGrowth.setScale(growthDecimals));
  }

  @Override
  public Long id() {
    return id;
  }

  public Kato region() {
    return region;
  }

  public String source() {
    return source;
  }

  public int position() {
    return position;
  }
}
