package org.klaster.domain.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.SearchWords;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * An organisation of government, business or science, known by its BIN or, where it is a farm or a
 * sole trader, by the IIN of its head. Never deleted; the identifier never changes. Its words and
 * sort keys follow the name by themselves.
 */
@Entity
@Audited
public class Organisation extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
  @SequenceGenerator(
      name = "organisation_seq",
      sequenceName = "organisation_seq",
      allocationSize = 50)
  private Long id;

  private LegalId legalId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  @Enumerated(EnumType.STRING)
  private Sphere sphere;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  @Enumerated(EnumType.STRING)
  private @Nullable OrganisationSize sizeClass;

  @Column(name = "region_kato")
  private Kato region;

  @Embedded private @Nullable Contacts contacts;

  @ElementCollection
  @CollectionTable(
      name = "organisation_sector",
      joinColumns = @JoinColumn(name = "organisation_id"))
  @Column(name = "oked")
  private Set<String> sectors = new HashSet<>();

  @NotAudited @Embedded private SortColumns sort;

  @NotAudited
  @ElementCollection
  @CollectionTable(name = "organisation_word", joinColumns = @JoinColumn(name = "organisation_id"))
  @Column(name = "word")
  private Set<String> words = new HashSet<>();

  protected Organisation() {}

  public Organisation(LegalId legalId, OrganisationProfile profile, @Nullable Contacts contacts) {
    this.legalId = legalId;
    describe(profile, contacts);
  }

  /** States the organisation anew, whole; what is left out of the contacts is forgotten. */
  public final void describe(OrganisationProfile profile, @Nullable Contacts newContacts) {
    name = LocalizedColumns.of(profile.name());
    sphere = profile.sphere();
    kind = profile.kind();
    sizeClass = profile.size();
    region = profile.region();
    contacts = newContacts;
    sort = new SortColumns(profile.name());
    replace(sectors, profile.sectorCodes());
    // An IIN is no search word: prefixes would let a stranger guess it digit by digit.
    replace(
        words,
        legalId.personal()
            ? SearchWords.of(profile.name())
            : SearchWords.of(profile.name(), legalId.digits()));
  }

  private static void replace(Set<String> kept, Set<String> wanted) {
    kept.retainAll(wanted);
    kept.addAll(wanted);
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

  public Sphere sphere() {
    return sphere;
  }

  public OrganisationKind kind() {
    return kind;
  }

  public @Nullable OrganisationSize size() {
    return sizeClass;
  }

  public Kato region() {
    return region;
  }

  public @Nullable Contacts contacts() {
    return contacts;
  }

  public Set<Oked> sectors() {
    return sectors.stream().map(Oked::new).collect(Collectors.toUnmodifiableSet());
  }
}
