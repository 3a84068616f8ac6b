package org.klaster.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.MyWork;
import org.klaster.api.shared.WorkItem;
import org.klaster.api.shared.WorkList;

/** What waits for the person, in the order of the deadlines. */
@Named
@RequestScoped
public class WorkBacking {

  @Inject private MyWork work;

  private @Nullable WorkList list;

  private WorkList list() {
    if (list == null) {
      list = work.waiting();
    }
    return list;
  }

  public List<WorkItem> getItems() {
    return list().items();
  }

  public boolean overdue(WorkItem item) {
    return list().overdue(item);
  }

  public String href(WorkItem item) {
    return WorkLinks.href(item.kind(), item.key());
  }
}
