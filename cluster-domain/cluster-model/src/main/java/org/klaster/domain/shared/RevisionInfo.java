package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** A revision of Envers: when rows were changed together. Who did it stands in the audit trail. */
@Entity
@RevisionEntity
@Table(name = "revinfo")
public class RevisionInfo {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revinfo_seq")
  @SequenceGenerator(name = "revinfo_seq", sequenceName = "revinfo_seq", allocationSize = 50)
  @RevisionNumber
  private long rev;

  @RevisionTimestamp private long revtstmp;

  protected RevisionInfo() {}

  public long number() {
    return rev;
  }

  /** Milliseconds since 1970-01-01T00:00Z. */
  public long timestamp() {
    return revtstmp;
  }
}
