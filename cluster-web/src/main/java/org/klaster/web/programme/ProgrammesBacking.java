package org.klaster.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.programme.ProgrammeCriteria;
import org.klaster.api.programme.ProgrammeRow;
import org.klaster.api.programme.Programmes;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** The list of programmes that the person may read. */
@Named
@RequestScoped
public class ProgrammesBacking {

  @Inject private Programmes programmes;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<ProgrammeRow> page;

  public Page<ProgrammeRow> getPage() {
    if (page == null) {
      page =
          programmes.search(
              new ProgrammeCriteria(
                  address.number("cluster"), address.constant("status", ProgrammeStatus.class)),
              address.pageRequest());
    }
    return page;
  }

  public List<Choice> getStatuses() {
    return Choice.of(ProgrammeStatus.class, messages);
  }
}
