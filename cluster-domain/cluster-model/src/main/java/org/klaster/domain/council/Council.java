package org.klaster.domain.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The Coordination Council of one cluster. Its seats and its rules are rows of their own; the
 * number of its newest rules stands here, so that two revisions at once collide.
 */
@Entity
@Audited
public class Council extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_seq")
  @SequenceGenerator(name = "council_seq", sequenceName = "council_seq", allocationSize = 50)
  private Long id;

  private Long clusterId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  private LocalDate foundedOn;
  private int rulesNumber;

  protected Council() {}

  public Council(Long clusterId, LocalizedText name, LocalDate foundedOn) {
    this.clusterId = clusterId;
    this.name = LocalizedColumns.of(name);
    this.foundedOn = foundedOn;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long clusterId() {
    return clusterId;
  }

  public LocalizedText name() {
    return name.toText();
  }

  public LocalDate foundedOn() {
    return foundedOn;
  }

  /** Number of the newest rules, 0 before the first. */
  public int rulesNumber() {
    return rulesNumber;
  }

  /** Puts new rules in force; the old ones stay for the ballots that were opened under them. */
  public CouncilRules revise(RulesText text, LocalDate from) {
    rulesNumber++;
    return new CouncilRules(this, rulesNumber, text, from);
  }
}
