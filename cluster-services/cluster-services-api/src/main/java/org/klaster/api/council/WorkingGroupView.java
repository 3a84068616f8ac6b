package org.klaster.api.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A working group with everybody who belongs or belonged to it.
 *
 * @param dissolvedOn null while it lives
 * @param mayManage whether the caller may change it
 */
public record WorkingGroupView(
    long id,
    long clusterId,
    LocalizedText councilName,
    LocalizedText name,
    LocalizedText task,
    LocalDate foundedOn,
    @Nullable LocalDate dissolvedOn,
    @Nullable String dissolutionReason,
    List<Member> members,
    boolean mayManage,
    int version)
    implements Serializable {

  public WorkingGroupView {
    members = List.copyOf(members);
  }

  /**
   * A person in the group for a time.
   *
   * @param lead whether the person leads the group in this time
   * @param until first day on which this is so no more; null where no end is known
   * @param held whether it is so today
   */
  public record Member(
      long id,
      String person,
      LocalizedText organisation,
      boolean lead,
      LocalDate from,
      @Nullable LocalDate until,
      boolean held,
      int version)
      implements Serializable {}
}
