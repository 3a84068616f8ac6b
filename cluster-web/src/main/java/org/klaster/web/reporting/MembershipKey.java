package org.klaster.web.reporting;

import org.klaster.api.reporting.BenefitMembership;
import org.klaster.api.shared.NotFound;

/** An organisation as a member of a cluster, as it stands in an address. */
record MembershipKey(long cluster, long organisation) {

  static String of(BenefitMembership membership) {
    return membership.clusterId() + "-" + membership.organisationId();
  }

  /**
   * Reads one.
   *
   * @throws NotFound where it is malformed
   */
  static MembershipKey parse(String written) {
    if (!written.matches("\\d{1,18}-\\d{1,18}")) {
      throw new NotFound("membership", written);
    }
    int mark = written.indexOf('-');
    return new MembershipKey(
        Long.parseLong(written.substring(0, mark)), Long.parseLong(written.substring(mark + 1)));
  }
}
