package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationCriteria;
import org.klaster.api.council.ApplicationRow;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.council.MembershipApplicationStatus;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** The list of applications that the person may see. */
@Named
@RequestScoped
public class ApplicationsBacking {

  @Inject private MembershipApplications applications;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<ApplicationRow> page;

  public Page<ApplicationRow> getPage() {
    if (page == null) {
      var status = address.constant("status", MembershipApplicationStatus.class);
      page =
          applications.search(
              new ApplicationCriteria(address.number("cluster"), status), address.pageRequest());
    }
    return page;
  }

  public List<Choice> getStatuses() {
    return Choice.of(MembershipApplicationStatus.class, messages);
  }
}
