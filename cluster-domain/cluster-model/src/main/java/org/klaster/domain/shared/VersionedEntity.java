package org.klaster.domain.shared;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Base of every entity: a version that travels through the form, so that a lost update becomes a
 * readable conflict. The identifier is declared by the entity itself, with its own sequence.
 */
@MappedSuperclass
public abstract class VersionedEntity {

  /** Code of the rule that is broken when somebody else changed the row meanwhile. */
  public static final String STALE = "version.stale";

  @Version private int version;

  public abstract Long id();

  public int version() {
    return version;
  }

  /**
   * Refuses a change that was made on the ground of an older state.
   *
   * @param expected the version that the form was filled with
   */
  public void requireVersion(int expected) {
    if (expected != version) {
      throw new DomainRuleViolation(STALE);
    }
  }
}
