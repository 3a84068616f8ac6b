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
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.LocalizedText;

/** A class of OKED that organisations and clusters name. Reference data: filled by migrations. */
@Entity
public class Sector extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sector_seq")
  @SequenceGenerator(name = "sector_seq", sequenceName = "sector_seq", allocationSize = 50)
  private Long id;

  private Oked oked;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  protected Sector() {}

  @Override
  public Long id() {
    return id;
  }

  public Oked oked() {
    return oked;
  }

  public LocalizedText name() {
    return name.toText();
  }
}
