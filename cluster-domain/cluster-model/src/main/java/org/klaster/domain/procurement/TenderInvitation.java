package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.registry.LegalId;

/** A supplier that may bid where not everybody may; it need not be in the register. */
@Entity
public class TenderInvitation extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_invitation_seq")
  @SequenceGenerator(
      name = "tender_invitation_seq",
      sequenceName = "tender_invitation_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;
  private LegalId legalId;
  private String name;
  private Long invitedBy;
  private Instant invitedAt;

  protected TenderInvitation() {}

  public TenderInvitation(Tender tender, LegalId legalId, String name, Long personId, Instant at) {
    this.tenderId = tender.id();
    this.legalId = legalId;
    this.name = name.strip();
    this.invitedBy = personId;
    this.invitedAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public LegalId legalId() {
    return legalId;
  }

  public String name() {
    return name;
  }

  public Long invitedBy() {
    return invitedBy;
  }

  public Instant invitedAt() {
    return invitedAt;
  }
}
