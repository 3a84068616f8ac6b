package org.klaster.vocabulary.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the change feed and the webhooks tell of. Each constant is an operation of the audit trail
 * that changes something which others may read; its name outside of the system is stable. Votes,
 * drafts, sign-ins and what concerns one person alone are told to nobody.
 */
public enum ChangeType {
  CLUSTER_CREATED("cluster.create", "cluster.created"),
  CLUSTER_CHANGED("cluster.change", "cluster.changed"),
  CLUSTER_STATUS_CHANGED("cluster.status", "cluster.status-changed"),
  ORGANISATION_CREATED("organisation.create", "organisation.created"),
  ORGANISATION_CHANGED("organisation.change", "organisation.changed"),
  MEMBERSHIP_OPENED("membership.open", "membership.opened"),
  MEMBERSHIP_PLACE_CHANGED("membership.place", "membership.place-changed"),
  MEMBERSHIP_STATUS_CHANGED("membership.status", "membership.status-changed"),
  INDICATORS_IMPORTED("indicators.import", "indicators.imported"),
  APPLICATION_SUBMITTED("application.submitted", "application.submitted"),
  APPLICATION_RETURNED("application.returned", "application.returned"),
  APPLICATION_ADMISSIBLE("application.admissible", "application.admissible"),
  APPLICATION_INADMISSIBLE("application.inadmissible", "application.inadmissible"),
  APPLICATION_UNDER_VOTE("application.under-vote", "application.under-vote"),
  APPLICATION_APPROVED("application.approved", "application.approved"),
  APPLICATION_APPROVED_WITH_CONDITIONS(
      "application.approved-with-conditions", "application.approved-with-conditions"),
  APPLICATION_REJECTED("application.rejected", "application.rejected"),
  APPLICATION_NO_QUORUM("application.no-quorum", "application.no-quorum"),
  APPLICATION_WITHDRAWN("application.withdrawn", "application.withdrawn"),
  COUNCIL_FOUNDED("council.found", "council.founded"),
  COUNCIL_RULES_REVISED("council.rules", "council.rules-revised"),
  COUNCIL_MEMBER_APPOINTED("council.appoint", "council.member-appointed"),
  COUNCIL_TERM_ENDED("council.end-term", "council.term-ended"),
  COUNCIL_FUNCTION_ASSIGNED("council.function", "council.function-assigned"),
  BALLOT_OPENED("ballot.open", "ballot.opened"),
  BALLOT_CLOSED("ballot.close", "ballot.closed"),
  BALLOT_CASTING_VOTE_GIVEN("ballot.casting-vote", "ballot.casting-vote-given"),
  BALLOT_CERTIFIED("ballot.certify", "ballot.certified"),
  BALLOT_ANNULLED("ballot.annul", "ballot.annulled"),
  MEETING_PLANNED("meeting.plan", "meeting.planned"),
  MEETING_CHANGED("meeting.rearrange", "meeting.changed"),
  MEETING_CONVENED("meeting.convene", "meeting.convened"),
  MEETING_CANCELLED("meeting.cancel", "meeting.cancelled"),
  MEETING_OPENED("meeting.open", "meeting.opened"),
  MEETING_CLOSED("meeting.close", "meeting.closed"),
  AGENDA_ITEM_PROPOSED("agenda.propose", "agenda.item-proposed"),
  AGENDA_ITEM_ACCEPTED("agenda.accept", "agenda.item-accepted"),
  AGENDA_ITEM_DECLINED("agenda.decline", "agenda.item-declined"),
  AGENDA_ITEM_TAKEN_UP("agenda.take-up", "agenda.item-taken-up"),
  AGENDA_ITEM_CONCLUDED("agenda.conclude", "agenda.item-concluded"),
  MINUTES_DRAFTED("minutes.draft", "minutes.drafted"),
  MINUTES_SIGNED("minutes.sign", "minutes.signed"),
  ASSIGNMENT_GIVEN("assignment.give", "assignment.given"),
  ASSIGNMENT_REPORTED("assignment.report", "assignment.reported"),
  ASSIGNMENT_ACCEPTED("assignment.accept", "assignment.accepted"),
  ASSIGNMENT_RETURNED("assignment.return", "assignment.returned"),
  ASSIGNMENT_WITHDRAWN("assignment.withdraw", "assignment.withdrawn"),
  PROGRAMME_DRAFTED("programme.drafted", "programme.drafted"),
  PROGRAMME_SUBMITTED("programme.submitted", "programme.submitted"),
  PROGRAMME_TAKEN_BACK("programme.taken-back", "programme.taken-back"),
  PROGRAMME_ENDORSED("programme.endorsed", "programme.endorsed"),
  PROGRAMME_NOT_ENDORSED("programme.not-endorsed", "programme.not-endorsed"),
  PROGRAMME_NO_QUORUM("programme.no-quorum", "programme.no-quorum"),
  PROGRAMME_TAKEN_UP("programme.taken-up", "programme.taken-up"),
  PROGRAMME_RETURNED("programme.returned", "programme.returned"),
  PROGRAMME_APPROVED("programme.approved", "programme.approved"),
  PROGRAMME_APPROVED_WITH_CONDITIONS(
      "programme.approved-with-conditions", "programme.approved-with-conditions"),
  PROGRAMME_REJECTED("programme.rejected", "programme.rejected"),
  REPORT_OPENED("report.open", "report.opened"),
  REPORT_SUBMITTED("report.submit", "report.submitted"),
  REPORT_REVIEW_BEGUN("report.begin-review", "report.review-begun"),
  REPORT_RETURNED("report.return", "report.returned"),
  REPORT_ACCEPTED("report.accept", "report.accepted"),
  REPORT_REOPENED("report.reopen", "report.reopened"),
  AGGREGATE_BUILT("report.aggregate", "aggregate.built"),
  AGGREGATE_PUBLISHED("report.publish", "aggregate.published");

  private static final String PREFIX = "org.klaster.";
  private static final String VERSION = ".v1";
  private static final Map<String, ChangeType> BY_OPERATION = by(ChangeType::operation);
  private static final Map<String, ChangeType> BY_NAME = by(ChangeType::typeName);

  private final String operation;
  private final String typeName;

  ChangeType(String operation, String shortName) {
    this.operation = operation;
    this.typeName = PREFIX + shortName + VERSION;
  }

  /** The operation of the audit trail, for example {@code membership.open}. */
  public String operation() {
    return operation;
  }

  /** Reverse domain name with a version, for example {@code org.klaster.membership.opened.v1}. */
  public String typeName() {
    return typeName;
  }

  /** What an operation of the audit trail is told as; empty where it is told to nobody. */
  public static Optional<ChangeType> ofOperation(String operation) {
    return Optional.ofNullable(BY_OPERATION.get(operation));
  }

  public static Optional<ChangeType> named(String typeName) {
    return Optional.ofNullable(BY_NAME.get(typeName));
  }

  private static Map<String, ChangeType> by(Function<ChangeType, String> key) {
    return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }
}
