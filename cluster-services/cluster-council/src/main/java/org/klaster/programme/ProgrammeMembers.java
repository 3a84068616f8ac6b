package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.api.programme.ResponsibleOption;
import org.klaster.api.registry.ActiveMember;
import org.klaster.api.registry.MembershipLedger;
import org.klaster.platform.clock.DatabaseClock;

/** The members that may carry out measures: those active today. */
@ApplicationScoped
public class ProgrammeMembers {

  @Inject private MembershipLedger ledger;
  @Inject private DatabaseClock clock;

  public Set<Long> ids(long clusterId) {
    return ledger.activeOn(clusterId, clock.today()).stream()
        .map(ActiveMember::organisationId)
        .collect(Collectors.toUnmodifiableSet());
  }

  public List<ResponsibleOption> options(long clusterId) {
    return ledger.activeOn(clusterId, clock.today()).stream()
        .map(member -> new ResponsibleOption(member.organisationId(), member.name()))
        .toList();
  }
}
