package org.klaster.domain.registry;

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
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A region of the first level of KATO, or a historical one that has been divided and only bears old
 * indicators. Reference data: filled by migrations, never changed by a use case.
 */
@Entity
public class Region extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "region_seq")
  @SequenceGenerator(name = "region_seq", sequenceName = "region_seq", allocationSize = 50)
  private Long id;

  private Kato kato;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  private boolean historical;

  protected Region() {}

  @Override
  public Long id() {
    return id;
  }

  public Kato kato() {
    return kato;
  }

  public LocalizedText name() {
    return name.toText();
  }

  /** Whether the region exists no longer: it keeps its indicators and takes no new organisation. */
  public boolean historical() {
    return historical;
  }
}
