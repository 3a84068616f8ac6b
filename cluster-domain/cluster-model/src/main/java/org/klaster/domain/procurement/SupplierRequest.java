package org.klaster.domain.procurement;

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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.SupplierRequestStatus;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** Somebody asks to act for a supplier; once decided it stays as it is. */
@Entity
public class SupplierRequest extends VersionedEntity {

  /** Kind of subject in the audit trail. */
  public static final String SUBJECT_TYPE = "supplier-request";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supplier_request_seq")
  @SequenceGenerator(
      name = "supplier_request_seq",
      sequenceName = "supplier_request_seq",
      allocationSize = 50)
  private Long id;

  private LegalId legalId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  @Column(name = "region_kato")
  private Kato region;

  @Column(name = "oked")
  private Oked sector;

  private String address;
  private String phone;
  private Long personId;
  private Instant requestedAt;

  @Enumerated(EnumType.STRING)
  private SupplierRequestStatus status;

  private @Nullable String reason;
  private @Nullable Long decidedBy;
  private @Nullable Instant decidedAt;

  protected SupplierRequest() {}

  public SupplierRequest(LegalId legalId, Details details, Long personId, Instant at) {
    this.legalId = legalId;
    this.name = LocalizedColumns.of(details.name());
    this.region = details.region();
    this.sector = details.sector();
    this.address = details.address();
    this.phone = details.phone();
    this.personId = personId;
    this.requestedAt = at;
    this.status = SupplierRequestStatus.REQUESTED;
  }

  /** What the supplier says of itself. */
  public record Details(
      LocalizedText name, Kato region, Oked sector, String address, String phone) {}

  /** It is who it says. */
  public void admit(Long deciderId, Instant at) {
    decide(SupplierRequestStatus.ADMITTED, null, deciderId, at);
  }

  /** It is turned down. */
  public void refuse(String ground, Long deciderId, Instant at) {
    decide(SupplierRequestStatus.REFUSED, ground, deciderId, at);
  }

  private void decide(
      SupplierRequestStatus next, @Nullable String ground, Long deciderId, Instant at) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("supplier.decided", status);
    }
    status = next;
    reason = ground;
    decidedBy = deciderId;
    decidedAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public LegalId legalId() {
    return legalId;
  }

  public LocalizedText name() {
    return name.toText();
  }

  public Kato region() {
    return region;
  }

  public Oked sector() {
    return sector;
  }

  public String address() {
    return address;
  }

  public String phone() {
    return phone;
  }

  public Long personId() {
    return personId;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public SupplierRequestStatus status() {
    return status;
  }

  public @Nullable String reason() {
    return reason;
  }

  public @Nullable Long decidedBy() {
    return decidedBy;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }
}
