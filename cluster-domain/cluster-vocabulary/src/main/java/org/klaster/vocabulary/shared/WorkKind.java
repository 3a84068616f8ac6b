package org.klaster.vocabulary.shared;

/** What may wait for a person: one constant for each thing to be done. */
public enum WorkKind {
  /** A seat of the person has not voted yet. */
  BALLOT_VOTE("council"),
  /** A tie waits for the chair's casting vote. */
  BALLOT_TIE("council"),
  /** A proposal for an agenda waits for the secretariat. */
  AGENDA_PROPOSAL("council"),
  /** A meeting in the plan has to be convened in time. */
  MEETING_CONVENE("council"),
  /** A meeting to which the person's seat is invited. */
  MEETING_ATTEND("council"),
  /** A closed meeting has no minutes yet. */
  MINUTES_DRAFT("council"),
  /** Minutes wait for the person's signature as chair or secretary. */
  MINUTES_SIGN("council"),
  /** The person's organisation has to report on an assignment of the council. */
  ASSIGNMENT_REPORT("council"),
  /** The secretariat gave a report back. */
  ASSIGNMENT_RETURNED("council"),
  /** A report waits for the secretariat. */
  ASSIGNMENT_ACCEPT("council"),
  /** A member has not reported in time; its secretariat and the ministry follow it up. */
  ASSIGNMENT_OVERDUE("council"),
  APPLICATION_DRAFT("council"),
  /** The coordinator asked the applicant for changes. */
  APPLICATION_RETURNED("council"),
  /** The coordinator has to say whether it is admissible. */
  APPLICATION_EXAMINE("council"),
  /** Admissible, or without quorum: the coordinator has to put it to the vote. */
  APPLICATION_PUT_TO_VOTE("council"),
  REPORT_FILL("reporting"),
  REPORT_RETURNED("reporting"),
  /** The coordinator has to take up or decide on a submitted report. */
  REPORT_REVIEW("reporting"),
  PROGRAMME_DRAFT("programme"),
  PROGRAMME_RETURNED("programme"),
  /** Its ballot decided nothing: to be repeated or taken back. */
  PROGRAMME_REPEAT_BALLOT("programme"),
  /** Endorsed: a ministry officer has to take it up. */
  PROGRAMME_TAKE_UP("programme"),
  PROGRAMME_DECIDE("programme"),
  /** A member has not pledged yet, nor said no. */
  CAMPAIGN_PLEDGE("marketing"),
  /** Enough is pledged for the council to be asked. */
  CAMPAIGN_PUT_TO_VOTE("marketing"),
  /** Claims of a campaign wait for a decision. */
  CAMPAIGN_CLAIM("marketing"),
  /** The person's organisation has to accept or refuse its share of the cost. */
  CAMPAIGN_SHARE("marketing"),
  /** A payer has refused its share: the coordinator has to share the cost anew. */
  CAMPAIGN_SPLIT("marketing"),
  /** Given up lately, with its ground: to be taken note of by who had pledged. */
  CAMPAIGN_CANCELLED("marketing"),
  /** The person's organisation may enter demand in a round, and has not. */
  TENDER_DEMAND("procurement"),
  /** Demand is closed; the officer prepares the terms. */
  TENDER_PREPARE("procurement"),
  /** The council has approved the terms; they wait for publication. */
  TENDER_PUBLISH("procurement"),
  /** An enquiry has no answer yet. */
  TENDER_ENQUIRY("procurement"),
  /** The person's organisation has to say whether it stays in a joint purchase. */
  TENDER_ANSWER("procurement"),
  /** A contract waits for the signature of the person's organisation. */
  CONTRACT_SIGN("procurement"),
  /** Answers or signatures did not come in time; the officer may go on without. */
  TENDER_SILENT("procurement"),
  /** The person holds a share of a tender's key and has not shown that the code opens it. */
  TENDER_CONFIRM("procurement"),
  /** Bids wait for their opening, and for the person's code. */
  TENDER_OPENING("procurement"),
  /** So many codes of openers are lost that the next loss may make bids unreadable. */
  TENDER_KEYS("procurement"),
  /** It came to nothing lately, on a ground: to be taken note of by who took part in it. */
  TENDER_ENDED("procurement");

  private final String context;

  WorkKind(String context) {
    this.context = context;
  }

  /** Name of the context that it belongs to. */
  public String context() {
    return context;
  }
}
