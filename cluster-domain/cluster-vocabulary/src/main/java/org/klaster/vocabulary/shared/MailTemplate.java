package org.klaster.vocabulary.shared;

import static org.klaster.vocabulary.shared.MailTemplate.Value.CODE;
import static org.klaster.vocabulary.shared.MailTemplate.Value.DAY;
import static org.klaster.vocabulary.shared.MailTemplate.Value.MOMENT;
import static org.klaster.vocabulary.shared.MailTemplate.Value.NAME;
import static org.klaster.vocabulary.shared.MailTemplate.Value.PERIOD;
import static org.klaster.vocabulary.shared.MailTemplate.Value.SEAL;

import java.util.Map;

/**
 * What may be told by mail, and with which values. There is no kind of value for a figure: a mail
 * says what happened to which thing and leads to its page, where access is checked.
 */
public enum MailTemplate {
  BALLOT_OPENED(Group.COUNCIL, true, Map.of("cluster", NAME, "question", CODE, "closes", MOMENT)),
  /** A day is left and the seat has not voted. */
  BALLOT_CLOSES_SOON(
      Group.COUNCIL, true, Map.of("cluster", NAME, "question", CODE, "closes", MOMENT)),
  MEETING_INVITED(Group.COUNCIL, true, Map.of("cluster", NAME, "starts", MOMENT, "place", NAME)),
  /** Its time, place or agenda has changed. */
  MEETING_CHANGED(Group.COUNCIL, true, Map.of("cluster", NAME, "starts", MOMENT, "place", NAME)),
  MEETING_CANCELLED(Group.COUNCIL, true, Map.of("cluster", NAME, "starts", MOMENT)),
  /** Who was invited, by a seat or as a guest, is no longer expected; the meeting takes place. */
  MEETING_UNINVITED(Group.COUNCIL, true, Map.of("cluster", NAME, "starts", MOMENT)),
  /** Somebody is to take part and vote in the place of who holds a seat. */
  SUBSTITUTE_NAMED(
      Group.COUNCIL, true, Map.of("cluster", NAME, "organisation", NAME, "starts", MOMENT)),
  SUBSTITUTE_REVOKED(
      Group.COUNCIL, true, Map.of("cluster", NAME, "organisation", NAME, "starts", MOMENT)),
  /** A seat is to vote for another one too. */
  DELEGATION_GIVEN(
      Group.COUNCIL, true, Map.of("cluster", NAME, "organisation", NAME, "starts", MOMENT)),
  DELEGATION_REVOKED(
      Group.COUNCIL, true, Map.of("cluster", NAME, "organisation", NAME, "starts", MOMENT)),
  ASSIGNMENT_GIVEN(Group.COUNCIL, false, Map.of("cluster", NAME, "due", DAY)),
  /** Three days are left and nothing was reported. */
  ASSIGNMENT_DUE(Group.COUNCIL, false, Map.of("cluster", NAME, "due", DAY)),
  ASSIGNMENT_RETURNED(Group.COUNCIL, false, Map.of("cluster", NAME, "due", DAY)),
  /** Somebody was taken into a working group, as its lead or as a member. */
  WORKING_GROUP_JOINED(Group.COUNCIL, false, Map.of("cluster", NAME, "group", NAME, "as", CODE)),
  APPLICATION_RETURNED(Group.ADMISSION, false, Map.of("cluster", NAME)),
  APPLICATION_DECIDED(
      Group.ADMISSION, false, Map.of("cluster", NAME, "applicant", NAME, "outcome", CODE)),
  REPORT_RETURNED(Group.REPORTS, false, Map.of("cluster", NAME, "period", PERIOD)),
  REPORT_DUE(Group.REPORTS, false, Map.of("cluster", NAME, "period", PERIOD, "due", DAY)),
  REPORT_OVERDUE(Group.REPORTS, false, Map.of("cluster", NAME, "period", PERIOD, "due", DAY)),
  PROGRAMME_RETURNED(Group.PROGRAMMES, false, Map.of("cluster", NAME, "programme", NAME)),
  PROGRAMME_DECIDED(
      Group.PROGRAMMES, false, Map.of("cluster", NAME, "programme", NAME, "decision", CODE)),
  /** There is something to read on an award for which the organisation has bid. */
  TENDER_AWARD(Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME)),
  /** Nothing came of an awarded tender: told to its members and bidders. */
  TENDER_ENDED(Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME)),
  /** It came to nothing before an award: told to its members, bidders and invited suppliers. */
  TENDER_CALLED_OFF(
      Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME, "ending", CODE)),
  /** The organisation has to say whether it stays in a joint purchase. */
  TENDER_ASKED(Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME)),
  /** A contract of a joint purchase waits for the organisation's signature. */
  CONTRACT_TO_SIGN(Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME)),
  /** An answer on a share, or a signature, is wanted before a moment that is near. */
  TENDER_ANSWER_DUE(
      Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME, "until", MOMENT)),
  /** The officer went on without an answer or a signature that did not come in time. */
  TENDER_PASSED_OVER(Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME)),
  /** Another person is the procurement officer from now on. */
  TENDER_OFFICER(Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME)),
  /** The terms of a tender changed after the bid was sealed. */
  BID_INVALIDATED(Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME)),
  /** The deadline for bids has passed; the list of commitments is public. */
  BIDS_LISTED(Group.PROCUREMENT, true, Map.of("cluster", NAME, "tender", NAME)),
  /** Members may pledge for a campaign. */
  CAMPAIGN_PLEDGING(
      Group.MARKETING, false, Map.of("cluster", NAME, "campaign", NAME, "until", MOMENT)),
  CAMPAIGN_DECIDED(Group.MARKETING, false, Map.of("cluster", NAME, "campaign", NAME, "vote", CODE)),
  /** The payers' shares were computed, or computed again. */
  CAMPAIGN_SHARED(Group.MARKETING, true, Map.of("cluster", NAME, "campaign", NAME)),
  /** A payer has refused its share: the cost has to be shared anew. */
  CAMPAIGN_REFUSED(Group.MARKETING, true, Map.of("cluster", NAME, "campaign", NAME)),
  /** Shares are fixed, and what is left of the pledges goes back. */
  CAMPAIGN_SETTLED(Group.MARKETING, true, Map.of("cluster", NAME, "campaign", NAME)),
  /** Given up by its coordinator: what was pledged goes back. */
  CAMPAIGN_CANCELLED(Group.MARKETING, true, Map.of("cluster", NAME, "campaign", NAME)),
  /** An address that was told of changes is told no more. */
  WEBHOOK_ENDED(Group.SYSTEM, true, Map.of("webhook", NAME, "reason", CODE)),
  /** The end of the audit chain at a moment, to be kept outside of the system. */
  AUDIT_SEALED(Group.SYSTEM, true, Map.of("seal", SEAL, "sealed", MOMENT)),
  /** The daily mail; made by the system alone, of what was held for it. */
  DIGEST(Group.DIGEST, true, Map.of());

  /** Under which heading it stands in a digest. */
  public enum Group {
    COUNCIL,
    ADMISSION,
    PROGRAMMES,
    REPORTS,
    PROCUREMENT,
    MARKETING,
    SYSTEM,
    DIGEST
  }

  /** The kinds of values that a mail may carry; a figure is none of them. */
  public enum Value {
    /** Name of a thing in three languages. */
    NAME,
    /** A constant that the template puts into words; letters only. */
    CODE,
    DAY,
    MOMENT,
    PERIOD,
    /** Number and hash of a record of the audit chain. */
    SEAL
  }

  private final Group group;
  private final boolean binding;
  private final Map<String, Value> values;

  MailTemplate(Group group, boolean binding, Map<String, Value> values) {
    this.group = group;
    this.binding = binding;
    this.values = values;
  }

  public Group group() {
    return group;
  }

  /** Whether it reaches even those who want no mail, in the digest at least. */
  public boolean isBinding() {
    return binding;
  }

  /** The values that it has to be given, all of them and no others. */
  public Map<String, Value> wants() {
    return values;
  }
}
