package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.ApplicationDocument;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.domain.shared.Document;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.document.DocumentStore;

/** Files of an application. Who may is checked before. */
@ApplicationScoped
public class ApplicationFiles {

  private static final int MOST = 20;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DocumentStore store;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  public DocumentView attach(
      MembershipApplication application, String fileName, InputStream content) {
    application.requireEditable();
    if (list(application).size() >= MOST) {
      throw new RuleViolated("document.too-many", MOST);
    }
    Document document = store.store(fileName, content);
    entities.persist(new ApplicationDocument(application, document.id(), clock.now()));
    trail.changed(
        "application.attach",
        subject(application),
        Map.of("document", document.id(), "sha256", document.sha256()));
    return DocumentStore.view(document);
  }

  public void detach(MembershipApplication application, long documentId) {
    application.requireEditable();
    ApplicationDocument attached =
        entities
            .createQuery(
                "select d from ApplicationDocument d where d.applicationId = :application"
                    + " and d.documentId = :document",
                ApplicationDocument.class)
            .setParameter("application", application.id())
            .setParameter("document", documentId)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFound("document", documentId));
    entities.remove(attached);
    trail.changed("application.detach", subject(application), Map.of("document", documentId));
  }

  public List<DocumentView> list(MembershipApplication application) {
    return documents(application).stream().map(DocumentStore::view).toList();
  }

  public DocumentContent open(MembershipApplication application, long documentId) {
    Document document =
        documents(application).stream()
            .filter(d -> d.id() == documentId)
            .findFirst()
            .orElseThrow(() -> new NotFound("document", documentId));
    trail.read("application.document", subject(application), Map.of("document", documentId));
    return store.content(document);
  }

  private List<Document> documents(MembershipApplication application) {
    return entities
        .createQuery(
            "select d from Document d, ApplicationDocument a where a.documentId = d.id"
                + " and a.applicationId = :application order by a.id",
            Document.class)
        .setParameter("application", application.id())
        .getResultList();
  }

  private static Subject subject(MembershipApplication application) {
    return Subject.of(MembershipApplication.SUBJECT_TYPE, application.id());
  }
}
