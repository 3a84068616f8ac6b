package org.klaster.api.registry;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;

/**
 * Who belongs to which cluster. Opening a membership is the council's decision: see {@link
 * MembershipLedger}.
 */
@Local
public interface Memberships {

  /** All memberships of a cluster, open ones first, by place and name. For signed-in people. */
  List<MemberRow> members(long clusterId);

  /** All memberships of an organisation, newest first. For signed-in people. */
  List<MembershipRow> ofOrganisation(long organisationId);

  /**
   * For the cluster's coordinator, the ministry, the auditor, and the member's own representative.
   */
  MembershipView view(long membershipId);

  /**
   * The coordinator suspends, resumes and excludes; the member's own representative leaves. Each is
   * a new dated state with a reason.
   */
  void changeStatus(@NotNull @Valid ChangeMembershipStatus command);

  /** The coordinator gives a member another role or place. */
  void place(
      long membershipId, int version, @NotNull MembershipRole role, @NotNull MembershipPlace place);
}
