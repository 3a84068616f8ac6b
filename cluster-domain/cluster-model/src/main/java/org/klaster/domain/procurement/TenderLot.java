package org.klaster.domain.procurement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** One thing that is bought together: what, in which unit, and when it is delivered. */
@Entity
public class TenderLot extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_lot_seq")
  @SequenceGenerator(name = "tender_lot_seq", sequenceName = "tender_lot_seq", allocationSize = 50)
  private Long id;

  private Long tenderId;
  private int position;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "specification_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "specification_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "specification_en"))
  private LocalizedColumns specification;

  private String unit;
  private LocalDate deliveryFrom;
  private LocalDate deliveryTo;

  protected TenderLot() {}

  /**
   * A lot of a tender.
   *
   * @param position from 1
   */
  public TenderLot(Tender tender, int position, LotTerms terms) {
    if (terms.deliveryTo().isBefore(terms.deliveryFrom())) {
      throw new DomainRuleViolation("tender.delivery-days");
    }
    this.tenderId = tender.id();
    this.position = position;
    this.name = LocalizedColumns.of(terms.name());
    this.specification = LocalizedColumns.of(terms.specification());
    this.unit = terms.unit();
    this.deliveryFrom = terms.deliveryFrom();
    this.deliveryTo = terms.deliveryTo();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  /** From 1. */
  public int position() {
    return position;
  }

  public LotTerms terms() {
    return new LotTerms(name.toText(), specification.toText(), unit, deliveryFrom, deliveryTo);
  }
}
