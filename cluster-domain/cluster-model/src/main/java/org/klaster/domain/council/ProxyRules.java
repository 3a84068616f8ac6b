package org.klaster.domain.council;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Who may name a substitute or delegate a vote in one meeting: a function of the charter that the
 * meeting was arranged under and of what stands already. One hop, a limited number, and not both.
 */
public final class ProxyRules {

  private final BodyRules charter;
  private final Map<Long, Long> delegated = new HashMap<>();
  private final Set<Long> substituted = new HashSet<>();

  /** A delegation that stands, by its seats. */
  public record Given(long from, long to) {}

  /**
   * @param delegations those that stand in the meeting
   * @param substituted seats for which a person stands in
   */
  public ProxyRules(
      BodyRules charter, Collection<Given> delegations, Collection<Long> substituted) {
    this.charter = charter;
    delegations.forEach(given -> delegated.put(given.from(), given.to()));
    this.substituted.addAll(substituted);
  }

  /** Refuses a delegation that the charter or what stands does not allow. */
  public void requireMayDelegate(long from, long to) {
    if (!charter.delegation()) {
      throw new DomainRuleViolation("delegation.not-permitted");
    }
    if (from == to) {
      throw new DomainRuleViolation("delegation.self");
    }
    if (delegated.containsKey(from)) {
      throw new DomainRuleViolation("delegation.given");
    }
    if (holds(from) > 0 || delegated.containsKey(to)) {
      throw new DomainRuleViolation("delegation.second-hop");
    }
    if (substituted.contains(from) || substituted.contains(to)) {
      throw new DomainRuleViolation("delegation.substituted");
    }
    if (holds(to) >= charter.delegations()) {
      throw new DomainRuleViolation("delegation.over-limit", charter.delegations());
    }
  }

  /** Refuses a substitution that the charter or what stands does not allow. */
  public void requireMaySubstitute(long seat) {
    if (!charter.substitution()) {
      throw new DomainRuleViolation("substitution.not-permitted");
    }
    if (substituted.contains(seat)) {
      throw new DomainRuleViolation("substitution.given");
    }
    if (delegated.containsKey(seat) || holds(seat) > 0) {
      throw new DomainRuleViolation("substitution.delegated");
    }
  }

  /** How many delegations the seat holds. */
  public int holds(long seat) {
    return (int) delegated.values().stream().filter(to -> to == seat).count();
  }
}
