package org.klaster.vocabulary.council;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Sphere;

/**
 * The part of a council's rules that is about who sits in it and who may act for whom; versioned
 * with them.
 *
 * @param seats all seats of the council, null where no number is set
 * @param substitution whether a seat may name a person who stands in for one meeting
 * @param delegations how many delegated votes one seat may hold in a meeting; 0 where votes are not
 *     delegated
 * @param delegatedPresent whether a delegated seat counts as present in the quorum of an item
 * @param coChairs whether there may be co-chairs
 */
public record BodyRules(
    @Nullable Integer seats,
    SeatQuota government,
    SeatQuota business,
    SeatQuota science,
    boolean substitution,
    int delegations,
    boolean delegatedPresent,
    boolean coChairs)
    implements Serializable {

  public static final int MOST_SEATS = 200;
  public static final int MOST_DELEGATIONS = 20;

  /** No composition prescribed; everybody votes in person. */
  public static final BodyRules NONE =
      new BodyRules(null, SeatQuota.FREE, SeatQuota.FREE, SeatQuota.FREE, false, 0, false, false);

  public BodyRules {
    if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
      throw new DomainRuleViolation("rules.seats-total", MOST_SEATS);
    }
    if (delegations < 0 || delegations > MOST_DELEGATIONS) {
      throw new DomainRuleViolation("rules.delegations", MOST_DELEGATIONS);
    }
    requireSum(seats, List.of(government, business, science));
  }

  private static void requireSum(@Nullable Integer seats, List<SeatQuota> quotas) {
    List<OptionalInt> counts = quotas.stream().map(quota -> quota.of(seats)).toList();
    int sum = counts.stream().filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).sum();
    boolean all = counts.stream().allMatch(OptionalInt::isPresent);
    if (seats != null && (sum > seats || (all && sum < seats))) {
      throw new DomainRuleViolation("rules.seats-sum", sum, seats);
    }
  }

  /** Whether votes may be delegated. */
  public boolean delegation() {
    return delegations > 0;
  }

  public SeatQuota quota(Sphere sphere) {
    return switch (sphere) {
      case GOVERNMENT -> government;
      case BUSINESS -> business;
      case SCIENCE -> science;
    };
  }

  /** How many seats the sphere has by the rules; empty where none is set for it. */
  public OptionalInt prescribed(Sphere sphere) {
    return quota(sphere).of(seats);
  }

  /** The spheres with what they hold and what the rules prescribe. */
  public List<SphereStanding> composition(Map<Sphere, Integer> held) {
    return Stream.of(Sphere.values())
        .map(
            sphere -> {
              OptionalInt wanted = prescribed(sphere);
              return new SphereStanding(
                  sphere,
                  held.getOrDefault(sphere, 0),
                  wanted.isPresent() ? wanted.getAsInt() : null);
            })
        .toList();
  }

  /**
   * Refuses one more seat of the sphere where the rules have no room for it. Spheres without a rule
   * share what the others leave of the total.
   *
   * @param held seats held today, without the new one
   */
  public void requireRoom(Sphere sphere, Map<Sphere, Integer> held) {
    OptionalInt wanted = prescribed(sphere);
    if (wanted.isPresent()) {
      if (held.getOrDefault(sphere, 0) >= wanted.getAsInt()) {
        throw new DomainRuleViolation("seat.over-quota", sphere, wanted.getAsInt());
      }
      return;
    }
    if (seats == null) {
      return;
    }
    int free = seats;
    int taken = 0;
    for (Sphere other : Sphere.values()) {
      OptionalInt others = prescribed(other);
      if (others.isPresent()) {
        free -= others.getAsInt();
      } else {
        taken += held.getOrDefault(other, 0);
      }
    }
    if (taken >= free) {
      throw new DomainRuleViolation("seat.over-total", seats, free);
    }
  }
}
