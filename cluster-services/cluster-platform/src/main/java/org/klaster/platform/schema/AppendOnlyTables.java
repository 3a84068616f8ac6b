package org.klaster.platform.schema;

import java.util.Set;

/** The tables whose rows the application's database user may neither change nor delete. */
final class AppendOnlyTables {

  private static final Set<String> NAMES =
      Set.of(
          "application_event",
          "assignment_event",
          "attendance",
          "council_subject_rule",
          "audit_event",
          "audit_seal",
          "bid_document",
          "bid_event",
          "bid_extension",
          "bid_file",
          "bid_list",
          "bid_opening",
          "bid_piece",
          "campaign_result",
          "change_event",
          "closing_seat",
          "ballot_paper",
          "contract_delivery",
          "contract_line",
          "contract_report",
          "council_rules",
          "evaluator_declaration",
          "invited_attendance",
          "kept_score",
          "lot_saving",
          "mail_attempt",
          "minutes_comment",
          "minutes_continuation",
          "minutes_revision",
          "minutes_signature",
          "opener_interest",
          "opener_rule",
          "procurement_rule",
          "programme_event",
          "tender_key",
          "question_option",
          "report_aggregate_revision",
          "report_review",
          "report_review_comment",
          "report_revision",
          "report_revision_cell",
          "tender_document",
          "tender_guard",
          "tender_invitation",
          "tender_officer_change",
          "tender_release",
          "tender_release_piece",
          "tender_review",
          "tender_terms",
          "tender_terms_criterion",
          "tender_terms_tier",
          "vote");

  private AppendOnlyTables() {}

  static boolean contains(String table) {
    return NAMES.contains(table);
  }
}
