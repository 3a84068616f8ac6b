package org.klaster.domain.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.SearchWords;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A territorial cluster or a network. Begins as an initiative; every change of status is kept with
 * its day and ground. Registration has a review day and names its ground: the development programme
 * and the consensus of administration and business. A closed cluster changes no more.
 */
@Entity
@Audited
public class Cluster extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cluster_seq")
  @SequenceGenerator(name = "cluster_seq", sequenceName = "cluster_seq", allocationSize = 50)
  private Long id;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  @Enumerated(EnumType.STRING)
  private ClusterForm form;

  @Enumerated(EnumType.STRING)
  private ClusterKind kind;

  @Enumerated(EnumType.STRING)
  private ClusterStatus status;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "final_product_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "final_product_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "final_product_en"))
  private LocalizedColumns finalProduct;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "summary_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "summary_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
  private @Nullable LocalizedColumns summary;

  private @Nullable LocalDate registeredOn;
  private @Nullable LocalDate reviewOn;

  @ElementCollection
  @CollectionTable(name = "cluster_region", joinColumns = @JoinColumn(name = "cluster_id"))
  @Column(name = "region_kato")
  private Set<String> regions = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "cluster_sector", joinColumns = @JoinColumn(name = "cluster_id"))
  @Column(name = "oked")
  private Set<String> sectors = new HashSet<>();

  @NotAudited @Embedded private SortColumns sort;

  @NotAudited
  @ElementCollection
  @CollectionTable(name = "cluster_word", joinColumns = @JoinColumn(name = "cluster_id"))
  @Column(name = "word")
  private Set<String> words = new HashSet<>();

  @NotAudited
  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "cluster_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<ClusterStatusChange> statusChanges = new ArrayList<>();

  protected Cluster() {}

  /** A new initiative. */
  public Cluster(ClusterProfile profile, LocalDate since, String ground) {
    status = ClusterStatus.INITIATIVE;
    apply(profile);
    statusChanges.add(new ClusterStatusChange(ClusterStatus.INITIATIVE, since, ground));
  }

  /** States the cluster anew; refused once it is closed. */
  public void describe(ClusterProfile profile) {
    if (status == ClusterStatus.CLOSED) {
      throw new DomainRuleViolation("cluster.closed");
    }
    apply(profile);
  }

  /** The founders ask for registration. */
  public void becomeCandidate(LocalDate day, String ground) {
    change(ClusterStatus.CANDIDATE, day, ground);
  }

  /**
   * Enters the cluster into the register, or confirms it after a review.
   *
   * @param nextReview the day when the registration is looked at again, after {@code day}
   * @param ground names the development programme and the recorded consensus of administration and
   *     business
   */
  public void register(LocalDate day, LocalDate nextReview, String ground) {
    if (!nextReview.isAfter(day)) {
      throw new DomainRuleViolation("cluster.review-day");
    }
    change(ClusterStatus.REGISTERED, day, ground);
    if (registeredOn == null) {
      registeredOn = day;
    }
    reviewOn = nextReview;
  }

  public void beginReview(LocalDate day, String ground) {
    change(ClusterStatus.REVIEW, day, ground);
  }

  public void close(LocalDate day, String ground) {
    change(ClusterStatus.CLOSED, day, ground);
  }

  private void change(ClusterStatus next, LocalDate day, String ground) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("cluster.transition", status, next);
    }
    if (ground.isBlank()) {
      throw new DomainRuleViolation("cluster.ground");
    }
    status = next;
    statusChanges.add(new ClusterStatusChange(next, day, ground));
  }

  private void apply(ClusterProfile profile) {
    name = LocalizedColumns.of(profile.name());
    form = profile.form();
    kind = profile.kind();
    finalProduct = LocalizedColumns.of(profile.finalProduct());
    LocalizedText text = profile.summary();
    summary = text == null ? null : LocalizedColumns.of(text);
    sort = new SortColumns(profile.name());
    replace(regions, profile.regionCodes());
    replace(sectors, profile.sectorCodes());
    replace(words, SearchWords.of(profile.name()));
  }

  private static void replace(Set<String> kept, Set<String> wanted) {
    kept.retainAll(wanted);
    kept.addAll(wanted);
  }

  @Override
  public Long id() {
    return id;
  }

  public LocalizedText name() {
    return name.toText();
  }

  public ClusterForm form() {
    return form;
  }

  public ClusterKind kind() {
    return kind;
  }

  public ClusterStatus status() {
    return status;
  }

  public LocalizedText finalProduct() {
    return finalProduct.toText();
  }

  public @Nullable LocalizedText summary() {
    return summary == null ? null : summary.toText();
  }

  /** The day of the first registration, null before it. */
  public @Nullable LocalDate registeredOn() {
    return registeredOn;
  }

  /** The day when the registration is to be reviewed, null before it. */
  public @Nullable LocalDate reviewOn() {
    return reviewOn;
  }

  public Set<Kato> regions() {
    return regions.stream().map(Kato::new).collect(Collectors.toUnmodifiableSet());
  }

  public Set<Oked> sectors() {
    return sectors.stream().map(Oked::new).collect(Collectors.toUnmodifiableSet());
  }

  /** Oldest first. */
  public List<ClusterStatusChange> statusChanges() {
    return List.copyOf(statusChanges);
  }
}
