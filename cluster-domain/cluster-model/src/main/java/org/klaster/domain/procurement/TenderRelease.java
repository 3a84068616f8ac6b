package org.klaster.domain.procurement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.klaster.domain.shared.VersionedEntity;

/** A release of open data, kept as it was published; what is corrected later is a later release. */
@Entity
public class TenderRelease extends VersionedEntity {

  private static final int LONGEST_PIECE = 10_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_release_seq")
  @SequenceGenerator(
      name = "tender_release_seq",
      sequenceName = "tender_release_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;

  @Column(name = "release_number")
  private int number;

  private String releaseKey;
  private String tag;
  private String stage;
  private String step;
  private Instant stepAt;
  private Instant releasedAt;

  @ElementCollection
  @CollectionTable(name = "tender_release_piece", joinColumns = @JoinColumn(name = "release_id"))
  @OrderColumn(name = "position")
  @Column(name = "content")
  private List<String> pieces = new ArrayList<>();

  protected TenderRelease() {}

  /**
   * A release.
   *
   * @param number from 1, without gaps
   * @param head by what it is known
   * @param content the whole JSON text
   */
  public TenderRelease(Tender tender, int number, Head head, Instant releasedAt, String content) {
    this.tenderId = tender.id();
    this.number = number;
    this.releaseKey = head.key();
    this.tag = head.tag();
    this.stage = head.stage();
    this.step = head.step();
    this.stepAt = head.stepAt();
    this.releasedAt = releasedAt;
    int from = 0;
    while (from < content.length()) {
      int to = Math.min(content.length(), from + LONGEST_PIECE);
      if (to < content.length() && Character.isHighSurrogate(content.charAt(to - 1))) {
        to--;
      }
      pieces.add(content.substring(from, to));
      from = to;
    }
  }

  /**
   * By what a release is known.
   *
   * @param key the standard's id
   * @param tag of the standard's releaseTag codelist
   * @param stage what was known at it
   * @param step of the tender that it tells
   * @param stepAt when that step was taken
   */
  public record Head(String key, String tag, String stage, String step, Instant stepAt) {}

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public int number() {
    return number;
  }

  public Head head() {
    return new Head(releaseKey, tag, stage, step, stepAt);
  }

  /** Its date by the standard; never before that of an earlier one. */
  public Instant releasedAt() {
    return releasedAt;
  }

  /** The JSON text as it was published. */
  public String content() {
    return String.join("", pieces);
  }
}
