package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.klaster.api.council.AssignmentCriteria;
import org.klaster.api.council.AssignmentForm;
import org.klaster.api.council.AssignmentRow;
import org.klaster.api.council.DecisionAssignments;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.MemberChoice;
import org.klaster.api.registry.MembershipLedger;
import org.klaster.api.shared.PageRequest;
import org.klaster.council.CouncilRegister;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Decision;
import org.klaster.platform.clock.DatabaseClock;

/** What the page of a decision and the form for a new assignment show. */
@ApplicationScoped
public class AssignmentForms {

  @Inject private AssignmentAccess access;
  @Inject private AssignmentDecisions decisions;
  @Inject private AssignmentRows rows;
  @Inject private CouncilRegister register;
  @Inject private MembershipLedger members;
  @Inject private DatabaseClock clock;

  DecisionAssignments ofDecision(DecisionKey key) {
    return decisions
        .made(key)
        .map(decision -> new DecisionAssignments(mayGive(decision), given(key)))
        .orElseGet(() -> new DecisionAssignments(false, List.of()));
  }

  private boolean mayGive(Decision decision) {
    return decisions.isCarried(decision)
        && access.isSecretariat(register.council(decision.councilId()));
  }

  private List<AssignmentRow> given(DecisionKey key) {
    AssignmentCriteria criteria = new AssignmentCriteria(null, null, false, false, key);
    return rows.search(criteria, PageRequest.first()).rows();
  }

  AssignmentForm form(DecisionKey key) {
    Decision decision = decisions.visible(key);
    Council council = access.conducted(decision);
    List<MemberChoice> choices =
        members.activeOn(council.clusterId(), clock.today()).stream()
            .map(member -> new MemberChoice(member.organisationId(), member.name()))
            .toList();
    return new AssignmentForm(decisions.ref(decision.id()), council.name(), choices);
  }
}
