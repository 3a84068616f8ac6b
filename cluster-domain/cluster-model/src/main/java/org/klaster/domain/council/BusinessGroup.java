package org.klaster.domain.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.LocalizedText;

/** Organisations that belong together, as a cluster's coordinator found. Its members are dated. */
@Entity
public class BusinessGroup extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "business_group_seq")
  @SequenceGenerator(
      name = "business_group_seq",
      sequenceName = "business_group_seq",
      allocationSize = 50)
  private Long id;

  private Long clusterId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  protected BusinessGroup() {}

  public BusinessGroup(Long clusterId, LocalizedText name) {
    this.clusterId = clusterId;
    this.name = LocalizedColumns.of(name);
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
}
