package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.MemberDemand;
import org.klaster.web.shared.CurrentUser;

/** What the own organisations have entered, on the page of a tender, also after the deadline. */
@Named("ownDemand")
@RequestScoped
public class OwnDemandBacking {

  @Inject private MemberDemand demand;
  @Inject private CurrentUser user;

  private final Map<Long, List<DemandLineView>> known = new HashMap<>();

  /** Own lines of a tender; none for who represents nobody. */
  public List<DemandLineView> of(long tenderId) {
    return known.computeIfAbsent(tenderId, id -> user.isParticipant() ? demand.own(id) : List.of());
  }
}
