package org.klaster.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.klaster.api.programme.ProgrammeCriteria;
import org.klaster.api.programme.ProgrammeRow;
import org.klaster.api.programme.ProgrammeView;
import org.klaster.api.programme.Programmes;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.vocabulary.shared.Roles;

/** Reading of programmes. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.PARTICIPANT})
public class ProgrammesBean implements Programmes {

  @Inject private ProgrammeAccess access;
  @Inject private ProgrammeRows rows;
  @Inject private ProgrammeViews views;

  @Override
  public Page<ProgrammeRow> search(ProgrammeCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  @Override
  public ProgrammeView programme(long programmeId) {
    return views.view(access.visible(programmeId));
  }
}
