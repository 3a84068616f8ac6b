package org.klaster.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.MyWork;
import org.klaster.api.shared.WorkItem;

/** What waits for the person, in the order of the deadlines. */
@Named
@RequestScoped
public class WorkBacking {

  @Inject private MyWork work;

  private @Nullable List<WorkItem> items;

  public List<WorkItem> getItems() {
    if (items == null) {
      items = work.waiting();
    }
    return items;
  }

  public String href(WorkItem item) {
    return WorkLinks.href(item.kind(), item.key());
  }
}
