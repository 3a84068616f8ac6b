package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Working groups of a council: they prepare what the council decides, and decide nothing
 * themselves. Read by the council's seats, its secretariat, the groups' members and those who
 * oversee; kept by the secretariat.
 */
@Local
public interface WorkingGroups {

  /** All groups of a cluster's council, the dissolved ones last. */
  WorkingGroupsView ofCouncil(long clusterId);

  /** A group with its members of today and those that were. */
  WorkingGroupView group(long groupId);

  /** Founds a group with its lead. */
  long found(@NotNull @Valid FoundWorkingGroup command);

  long addMember(@NotNull @Valid AddToWorkingGroup command);

  /** From today the person belongs to the group no more. */
  void endMember(long memberId, int version);

  /** From today the member leads the group; who did so stays a member. */
  void nameLead(long memberId, int version);

  /** Ends the group and all its memberships as of today. */
  void dissolve(long groupId, @NotBlank @Size(max = 1000) String reason, int version);
}
