package org.klaster.vocabulary.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a council's rules say of one kind of subject; what they do not say is as in general.
 *
 * @param pass how many have to be in favour, null as in general
 * @param passBase of what they are a part, null as in general
 * @param secret whether nobody may know how a seat voted
 * @param hidden whether the count is told only after the close
 */
public record SubjectRule(
    SubjectKind kind,
    @Nullable Threshold pass,
    @Nullable PassBase passBase,
    boolean secret,
    boolean hidden)
    implements Serializable {

  /** As the rules are in general: open votes, told after the close. */
  public static SubjectRule general(SubjectKind kind) {
    return new SubjectRule(kind, null, null, false, true);
  }

  /** The rules for this kind. */
  public VotingRules in(VotingRules general) {
    return general.withMajority(
        pass == null ? general.pass() : pass, passBase == null ? general.passBase() : passBase);
  }
}
