package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.AssignmentEvent;
import org.klaster.domain.shared.Document;
import org.klaster.platform.document.DocumentStore;

/** Evidence that was handed in as files. Who may is checked before. */
@ApplicationScoped
public class AssignmentFiles {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DocumentStore store;

  /** Stores a file; null where there is none. */
  @Nullable Long store(@Nullable String fileName, @Nullable InputStream content) {
    return fileName == null || content == null ? null : store.store(fileName, content).id();
  }

  DocumentContent open(Assignment assignment, long documentId) {
    Document document =
        entities
            .createQuery(
                "select d from Document d, AssignmentEvent e where e.documentId = d.id"
                    + " and e.assignmentId = :assignment and d.id = :document",
                Document.class)
            .setParameter("assignment", assignment.id())
            .setParameter("document", documentId)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFound("document", documentId));
    return store.content(document);
  }

  /** The files of the events by their keys. */
  Map<Long, DocumentView> of(List<AssignmentEvent> events) {
    List<Long> ids =
        events.stream().map(AssignmentEvent::documentId).filter(Objects::nonNull).toList();
    Map<Long, DocumentView> files = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery("select d from Document d where d.id in :ids", Document.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(document -> files.put(document.id(), DocumentStore.view(document)));
    }
    return files;
  }
}
