package org.klaster.launcher;

import java.util.List;

/** The accounts of the demonstration realm, as they are shown when Klaster is ready. */
final class DemonstrationAccounts {

  private DemonstrationAccounts() {}

  static List<String> table() {
    return List.of(
        "",
        "  account        password  who",
        "  -------------  --------  ------------------------------------------------",
        "  coordinator    demo      runs the cluster and its Coordination Council",
        "  ministry       demo      approves programmes, reads the aggregates",
        "  firm           demo      a spinning mill, member of the cluster",
        "  farm           demo      a cotton farm, member of the cluster",
        "  applicant      demo      a sewing firm that is not yet a member",
        "  science        demo      a university, member of the cluster",
        "  government     demo      a department of the akimat",
        "  auditor        demo      reads the audit trail",
        "  administrator  demo      runs the system, decides nothing in it",
        "");
  }
}
