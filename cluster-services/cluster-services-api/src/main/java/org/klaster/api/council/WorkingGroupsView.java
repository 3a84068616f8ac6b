package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The working groups of a council.
 *
 * @param mayFound whether the caller may found another
 */
public record WorkingGroupsView(
    long clusterId, LocalizedText councilName, List<WorkingGroupRow> groups, boolean mayFound)
    implements Serializable {

  public WorkingGroupsView {
    groups = List.copyOf(groups);
  }
}
