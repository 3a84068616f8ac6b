package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotCriteria;
import org.klaster.api.council.BallotRow;
import org.klaster.api.council.Ballots;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** The list of ballots that the person may see. */
@Named
@RequestScoped
public class BallotsBacking {

  @Inject private Ballots ballots;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<BallotRow> page;

  public Page<BallotRow> getPage() {
    if (page == null) {
      BallotCriteria criteria =
          new BallotCriteria(
              address.number("cluster"),
              address.constant("status", BallotStatus.class),
              address.text("mine") != null);
      page = ballots.search(criteria, address.pageRequest());
    }
    return page;
  }

  public List<Choice> getStatuses() {
    return Choice.of(BallotStatus.class, messages);
  }
}
