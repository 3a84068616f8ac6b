package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ProposeItem;
import org.klaster.api.council.VoteTerms;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.RuleViolated;
import org.klaster.council.DecisionRegister;
import org.klaster.council.QuestionRegister;
import org.klaster.council.group.WorkingGroupLeads;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.AgendaItem.Proposal;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilQuestion.Wording;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.WorkingGroup;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.AgendaItemStatus;

/** Where items come in: who may propose, order, attach and read. */
@ApplicationScoped
public class AgendaDesk {

  @Inject private MeetingAccess access;
  @Inject private AccessPolicy policy;
  @Inject private AgendaRegister agenda;
  @Inject private QuestionRegister questions;
  @Inject private DecisionRegister register;
  @Inject private WorkingGroupLeads leads;
  @Inject private DatabaseClock clock;

  /** Whether the caller may propose an item now. */
  boolean mayPropose(Meeting meeting) {
    Council council = access.council(meeting);
    if (access.isSecretariat(council)) {
      return meeting.status().isAhead();
    }
    return (access.mySeat(council).isPresent() || leads.leads(council))
        && meeting.takesProposals(agenda.rules(meeting).meetings(), clock.now());
  }

  AgendaItem propose(Meeting meeting, ProposeItem command) {
    Council council = access.council(meeting);
    boolean secretariat = access.isSecretariat(council);
    boolean byOwnRight = secretariat || access.mySeat(council).isPresent();
    if (!byOwnRight && !leads.leads(council)) {
      throw new Denied("meeting.not-seated");
    }
    if (!mayPropose(meeting)) {
      throw new RuleViolated("meeting.proposals-over");
    }
    WorkingGroup group = leads.speakingFor(council, command.workingGroup(), byOwnRight);
    agenda.requireKnown(command.interestedOrganisation());
    access.lock(meeting);
    AgendaItem item =
        new AgendaItem(
            meeting,
            agenda.nextOrder(meeting),
            new Proposal(
                command.title(),
                command.explanation(),
                command.votable(),
                command.interestedOrganisation()),
            policy.personId(),
            clock.now());
    if (group != null) {
      item.broughtBy(group);
    }
    VoteTerms terms = command.terms();
    if (terms != null) {
      Wording wording = new Wording(command.title(), command.explanation());
      item.votedAs(questions.write(council, wording, terms));
    }
    if (secretariat) {
      item.accept();
    }
    agenda.add(item);
    return item;
  }

  /** Changes places with the item before it. */
  void moveUp(AgendaItem item) {
    List<AgendaItem> items = agenda.items(agenda.meeting(item), Set.of(AgendaItemStatus.ACCEPTED));
    int place = items.indexOf(item);
    if (place <= 0) {
      return;
    }
    AgendaItem before = items.get(place - 1);
    int order = before.order();
    before.moveTo(item.order());
    item.moveTo(order);
  }

  void requireAhead(AgendaItem item) {
    if (!agenda.meeting(item).status().isAhead()) {
      throw new RuleViolated("meeting.not-ahead");
    }
  }

  /** The meeting of the item, if its session is on. */
  Meeting inSession(AgendaItem item) {
    Meeting meeting = agenda.meeting(item);
    meeting.requireInSession();
    return meeting;
  }

  /** Concludes an item without a ballot; it goes into the register of decisions. */
  /**
   * @param ballot the last ballot on it that had no result; the register has it already
   */
  void conclude(AgendaItem item, @Nullable String resolution, Optional<Long> ballot) {
    Meeting meeting = inSession(item);
    if (ballot.isPresent()) {
      if (resolution != null && !resolution.isBlank()) {
        throw new InvalidInput("resolution", "agenda.voted-without-result");
      }
      item.keepBallot(ballot.get());
    }
    item.conclude(resolution, clock.now());
    if (ballot.isEmpty()) {
      register.enter(item, meeting.councilId());
    }
  }

  void requireMayAttach(AgendaItem item) {
    requireAhead(item);
    boolean mine = item.proposedBy().equals(policy.personId());
    if (!mine) {
      access.requireSecretariat(access.council(agenda.meeting(item)));
    }
  }

  /** A restricted paper is not for who is recused in the item. */
  void requireMayRead(AgendaItem item, boolean restricted) {
    if (restricted && access.isRecused(item)) {
      throw new Denied(
          access.isGuest(agenda.meeting(item)) ? "agenda.restricted" : "agenda.recused");
    }
  }
}
