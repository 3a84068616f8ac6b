package org.klaster.platform.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.klaster.api.shared.ChangeFeed;
import org.klaster.api.shared.ChangePage;
import org.klaster.api.shared.ChangeQuery;
import org.klaster.vocabulary.shared.Roles;

/** The feed for whoever is signed in; each sees what the own reads would show. */
@Stateless
@RolesAllowed({
  Roles.GOVERNMENT,
  Roles.BUSINESS,
  Roles.SCIENCE,
  Roles.COORDINATOR,
  Roles.MINISTRY,
  Roles.PARTICIPANT,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR
})
public class ChangeFeedBean implements ChangeFeed {

  @Inject private Changes changes;

  @Override
  public ChangePage after(ChangeQuery query) {
    return changes.after(query);
  }
}
