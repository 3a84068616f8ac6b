package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Interests in a council.
 *
 * @param mySeat the caller's seat of today, null for none
 * @param mayRecord whether the caller may record declarations of other seats
 * @param mayKeepGroups whether the caller keeps the business groups
 */
public record InterestsView(
    long clusterId,
    LocalizedText councilName,
    List<InterestRow> declarations,
    List<GroupRow> groups,
    @Nullable Long mySeat,
    boolean mayRecord,
    boolean mayKeepGroups)
    implements Serializable {

  public InterestsView {
    declarations = List.copyOf(declarations);
    groups = List.copyOf(groups);
  }
}
