package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.AgendaItem;
import org.klaster.domain.council.AgendaPaper;
import org.klaster.domain.shared.Document;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.document.DocumentStore;

/** Papers of an agenda. Who may is checked before. */
@ApplicationScoped
public class AgendaFiles {

  private static final int MOST = 20;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DocumentStore store;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  /**
   * A paper to be attached.
   *
   * @param restricted whether it is kept from who is recused in the item
   */
  record NewPaper(String fileName, boolean restricted) {}

  DocumentView attach(AgendaItem item, NewPaper paper, InputStream content) {
    if (of(item).size() >= MOST) {
      throw new RuleViolated("document.too-many", MOST);
    }
    Document document = store.store(paper.fileName(), content);
    entities.persist(new AgendaPaper(item, document.id(), paper.restricted(), clock.now()));
    trail.changed(
        "agenda.attach",
        AgendasBean.subject(item),
        Map.of("document", document.id(), "sha256", document.sha256()));
    return DocumentStore.view(document);
  }

  DocumentContent open(AgendaItem item, long documentId) {
    Document document =
        entities
            .createQuery(
                "select d from Document d, AgendaPaper p where p.documentId = d.id"
                    + " and p.itemId = :item and d.id = :document",
                Document.class)
            .setParameter("item", item.id())
            .setParameter("document", documentId)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFound("document", documentId));
    trail.read("agenda.paper", AgendasBean.subject(item), Map.of("document", documentId));
    return store.content(document);
  }

  /** Whether the item's paper is restricted; of one that is not there, too. */
  boolean isRestricted(AgendaItem item, long documentId) {
    return restricted(Set.of(item.id())).getOrDefault(item.id(), Set.of()).contains(documentId);
  }

  /** Restricted papers by item. */
  Map<Long, Set<Long>> restricted(Collection<Long> items) {
    Map<Long, Set<Long>> restricted = new HashMap<>();
    if (items.isEmpty()) {
      return restricted;
    }
    entities
        .createQuery(
            "select p from AgendaPaper p where p.itemId in :items and p.restricted = true",
            AgendaPaper.class)
        .setParameter("items", items)
        .getResultList()
        .forEach(
            paper ->
                restricted
                    .computeIfAbsent(paper.itemId(), id -> new HashSet<>())
                    .add(paper.documentId()));
    return restricted;
  }

  private List<DocumentView> of(AgendaItem item) {
    return papers(Set.of(item.id())).getOrDefault(item.id(), List.of());
  }

  /** Papers by item, in the order in which they came. */
  public Map<Long, List<DocumentView>> papers(Collection<Long> items) {
    Map<Long, List<DocumentView>> papers = new HashMap<>();
    if (items.isEmpty()) {
      return papers;
    }
    entities
        .createQuery(
            "select p.itemId, d from Document d, AgendaPaper p where p.documentId = d.id"
                + " and p.itemId in :items order by p.id",
            Object[].class)
        .setParameter("items", items)
        .getResultList()
        .forEach(
            row ->
                papers
                    .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(DocumentStore.view((Document) row[1])));
    return papers;
  }
}
