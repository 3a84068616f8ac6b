package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/** What was published at the deadline: the number of bids and the root over them. Written once. */
@Entity
public class BidList extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_list_seq")
  @SequenceGenerator(name = "bid_list_seq", sequenceName = "bid_list_seq", allocationSize = 50)
  private Long id;

  private Long tenderId;
  private int bids;
  private String root;
  private String head;
  private Instant publishedAt;

  protected BidList() {}

  public BidList(Tender tender, int bids, String root, String head, Instant at) {
    this.tenderId = tender.id();
    this.bids = bids;
    this.root = root;
    this.head = head;
    this.publishedAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public int bids() {
    return bids;
  }

  public String root() {
    return root;
  }

  public String head() {
    return head;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}
