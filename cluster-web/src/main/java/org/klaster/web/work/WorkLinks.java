package org.klaster.web.work;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.klaster.vocabulary.shared.WorkKind;

/** Where each kind of work is done. */
final class WorkLinks {

  private WorkLinks() {}

  /**
   * Address of the page where the thing is done.
   *
   * @param key key of the thing
   */
  static String href(WorkKind kind, String key) {
    return page(kind) + "?id=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  /** The page without its parameter. */
  static String page(WorkKind kind) {
    return switch (kind) {
      case BALLOT_VOTE, BALLOT_TIE -> "/app/council/ballot.xhtml";
      case AGENDA_PROPOSAL, MEETING_CONVENE, MEETING_ATTEND -> "/app/council/meeting.xhtml";
      case MINUTES_DRAFT, MINUTES_SIGN -> "/app/council/minutes.xhtml";
      case ASSIGNMENT_REPORT, ASSIGNMENT_RETURNED, ASSIGNMENT_ACCEPT, ASSIGNMENT_OVERDUE ->
          "/app/council/assignment.xhtml";
      case APPLICATION_DRAFT, APPLICATION_RETURNED -> "/app/council/application-edit.xhtml";
      case APPLICATION_EXAMINE, APPLICATION_PUT_TO_VOTE -> "/app/council/application.xhtml";
      case REPORT_FILL, REPORT_RETURNED, REPORT_REVIEW -> "/app/reporting/report.xhtml";
      case PROGRAMME_DRAFT, PROGRAMME_RETURNED, PROGRAMME_REPEAT_BALLOT, PROGRAMME_TAKE_UP ->
          "/app/programme/programme.xhtml";
      case CAMPAIGN_PLEDGE,
          CAMPAIGN_PUT_TO_VOTE,
          CAMPAIGN_CLAIM,
          CAMPAIGN_SPLIT,
          CAMPAIGN_CANCELLED ->
          "/app/marketing/campaign.xhtml";
      case CAMPAIGN_SHARE -> "/app/marketing/share.xhtml";
      case TENDER_DEMAND -> "/app/procurement/demand.xhtml";
      case TENDER_PREPARE, TENDER_PUBLISH, TENDER_ENQUIRY, TENDER_ENDED ->
          "/app/procurement/tender.xhtml";
      case TENDER_CONFIRM, TENDER_OPENING -> "/app/procurement/opening.xhtml";
      case TENDER_ANSWER -> "/app/procurement/statement.xhtml";
      case TENDER_SILENT -> "/app/procurement/contracts.xhtml";
      case CONTRACT_SIGN -> "/app/procurement/contract.xhtml";
      case TENDER_KEYS -> "/app/procurement/keys.xhtml";
      case PROGRAMME_DECIDE -> "/app/programme/decide.xhtml";
    };
  }
}
