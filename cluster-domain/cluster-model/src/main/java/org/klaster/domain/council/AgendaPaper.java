package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/** A stored document that belongs to an item of an agenda. */
@Entity
public class AgendaPaper extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_paper_seq")
  @SequenceGenerator(
      name = "agenda_paper_seq",
      sequenceName = "agenda_paper_seq",
      allocationSize = 50)
  private Long id;

  private Long itemId;
  private Long documentId;
  private Instant attachedAt;

  /** Whether it is kept from seats that are recused in the item, and from invited persons. */
  private boolean restricted;

  protected AgendaPaper() {}

  /**
   * @param restricted whether it is kept from recused seats and invited persons
   */
  public AgendaPaper(AgendaItem item, Long documentId, boolean restricted, Instant now) {
    this.restricted = restricted;
    this.itemId = item.id();
    this.documentId = documentId;
    this.attachedAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long itemId() {
    return itemId;
  }

  public Long documentId() {
    return documentId;
  }

  public boolean restricted() {
    return restricted;
  }

  public Instant attachedAt() {
    return attachedAt;
  }
}
