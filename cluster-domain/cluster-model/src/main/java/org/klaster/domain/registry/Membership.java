package org.klaster.domain.registry;

import jakarta.persistence.CascadeType;
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
import java.util.List;
import java.util.Optional;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * That an organisation belongs to a cluster, from a day on. Opened by an approved application only.
 * Each state is a dated row with its reason, so that the status on any day can be answered; on the
 * day of a change the new state counts. An ended membership stays; a return is a new membership.
 */
@Entity
@Audited
public class Membership extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_seq")
  @SequenceGenerator(name = "membership_seq", sequenceName = "membership_seq", allocationSize = 50)
  private Long id;

  private Long clusterId;
  private Long organisationId;

  @Enumerated(EnumType.STRING)
  private MembershipRole role;

  @Enumerated(EnumType.STRING)
  private MembershipPlace place;

  @Enumerated(EnumType.STRING)
  private MembershipStatus status;

  private LocalDate since;
  private @Nullable LocalDate endedOn;

  /** After an exclusion: the first day on which a new application is taken. */
  private @Nullable LocalDate excludedUntil;

  /**
   * Cluster and organisation while the membership is open, null afterwards: unique, so that only
   * one is open.
   */
  @NotAudited private @Nullable String openKey;

  @NotAudited
  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "membership_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<MembershipState> states = new ArrayList<>();

  protected Membership() {}

  /** Opens a membership. */
  public Membership(
      Long clusterId,
      Long organisationId,
      MembershipRole role,
      MembershipPlace place,
      LocalDate since) {
    this.clusterId = clusterId;
    this.organisationId = organisationId;
    this.role = role;
    this.place = place;
    this.since = since;
    this.status = MembershipStatus.ACTIVE;
    this.openKey = clusterId + ":" + organisationId;
    states.add(new MembershipState(MembershipStatus.ACTIVE, since, ""));
  }

  /** Gives the member another role or place in the cluster. */
  public void place(MembershipRole newRole, MembershipPlace newPlace) {
    if (status.ended()) {
      throw new DomainRuleViolation("membership.ended");
    }
    role = newRole;
    place = newPlace;
  }

  public void suspend(LocalDate day, String reason) {
    change(MembershipStatus.SUSPENDED, day, reason);
  }

  public void resume(LocalDate day, String reason) {
    change(MembershipStatus.ACTIVE, day, reason);
  }

  /** The member goes of its own will; it may apply again at once. */
  public void leave(LocalDate day, String reason) {
    change(MembershipStatus.LEFT, day, reason);
    end(day);
  }

  /**
   * The cluster excludes the member.
   *
   * @param until the first day on which a new application is taken, after {@code day}
   */
  public void exclude(LocalDate day, LocalDate until, String reason) {
    if (!until.isAfter(day)) {
      throw new DomainRuleViolation("membership.excluded-until");
    }
    change(MembershipStatus.EXCLUDED, day, reason);
    end(day);
    excludedUntil = until;
  }

  private void end(LocalDate day) {
    endedOn = day;
    openKey = null;
  }

  private void change(MembershipStatus next, LocalDate day, String reason) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("membership.transition", status, next);
    }
    if (reason.isBlank()) {
      throw new DomainRuleViolation("membership.reason");
    }
    MembershipState current = states.get(states.size() - 1);
    if (day.isBefore(current.validFrom())) {
      throw new DomainRuleViolation("membership.day", current.validFrom());
    }
    current.endBefore(day);
    states.add(new MembershipState(next, day, reason.strip()));
    status = next;
  }

  /** The status on a day; empty before the membership began. */
  public Optional<MembershipStatus> statusOn(LocalDate day) {
    return states.stream()
        .filter(state -> state.covers(day))
        .map(MembershipState::status)
        .findFirst();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long clusterId() {
    return clusterId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public MembershipRole role() {
    return role;
  }

  public MembershipPlace place() {
    return place;
  }

  /** The status now, which {@link #statusOn} gives for any day. */
  public MembershipStatus status() {
    return status;
  }

  public LocalDate since() {
    return since;
  }

  /** The first day on which it was a membership no more, null while it lasts. */
  public @Nullable LocalDate endedOn() {
    return endedOn;
  }

  public @Nullable LocalDate excludedUntil() {
    return excludedUntil;
  }

  /** Oldest first. */
  public List<MembershipState> states() {
    return List.copyOf(states);
  }
}
