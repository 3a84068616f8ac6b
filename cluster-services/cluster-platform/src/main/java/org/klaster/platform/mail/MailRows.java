package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.MailCriteria;
import org.klaster.api.shared.MailRow;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.Mail;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.vocabulary.shared.MailState;
import org.klaster.vocabulary.shared.MailSuppression;
import org.klaster.vocabulary.shared.Roles;

/** The list of mails that the caller may see the state of: two statements a page. */
@ApplicationScoped
public class MailRows {

  /** A coordinator sees the mails about the own clusters, the administrator all. */
  private static final String VISIBLE = "(:all = true or m.clusterId in :clusters)";

  private static final String FROM =
      " from Mail m join Person p on p.id = m.personId left join Mail d on d.id = m.digestId"
          + " left join Cluster c on c.id = m.clusterId where "
          + VISIBLE;

  private static final String COLUMNS =
      "select m, p.fullName, c.name, m.suppression, d.state, d.attempts, d.lastAnswer";

  private static final Map<String, String> SORTS =
      Map.of(
          "created",
          "m.id",
          "recipient",
          "p.fullName",
          "state",
          "m.state",
          "changed",
          "m.changedAt");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;

  Page<MailRow> search(MailCriteria criteria, PageRequest page) {
    String from = FROM + filter(criteria);
    List<MailRow> rows =
        bind(entities.createQuery(COLUMNS + from + order(page), Object[].class), criteria)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(MailRows::row)
            .toList();
    long total =
        bind(entities.createQuery("select count(m)" + from, Long.class), criteria)
            .getSingleResult();
    return new Page<>(rows, total, page);
  }

  /**
   * One of them.
   *
   * @throws NotFound also where the caller may not see it
   */
  MailRow row(long mailId) {
    return visible(entities.createQuery(COLUMNS + FROM + " and m.id = :id", Object[].class))
        .setParameter("id", mailId)
        .getResultStream()
        .map(MailRows::row)
        .findFirst()
        .orElseThrow(() -> new NotFound("mail", mailId));
  }

  private static String filter(MailCriteria criteria) {
    return (criteria.state() == null ? "" : " and m.state = :state")
        + (criteria.template() == null ? "" : " and m.template = :template")
        + (words(criteria) == null ? "" : " and lower(p.fullName) like :recipient escape '!'");
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, MailCriteria criteria) {
    visible(query);
    if (criteria.state() != null) {
      query.setParameter("state", criteria.state());
    }
    if (criteria.template() != null) {
      query.setParameter("template", criteria.template());
    }
    String words = words(criteria);
    if (words != null) {
      query.setParameter("recipient", words);
    }
    return query;
  }

  private <T> TypedQuery<T> visible(TypedQuery<T> query) {
    Set<Long> clusters = access.coordinatedClusters();
    return query
        .setParameter("all", access.is(Roles.ADMINISTRATOR))
        .setParameter("clusters", Keys.orNone(clusters));
  }

  private static @Nullable String words(MailCriteria criteria) {
    String recipient = criteria.recipient();
    if (recipient == null || recipient.isBlank()) {
      return null;
    }
    String escaped = recipient.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }

  private static String order(PageRequest page) {
    if (page.sort() == null) {
      return " order by m.id desc";
    }
    String column = SORTS.get(page.sort());
    if (column == null) {
      throw new InvalidInput("sort", "sort.unknown", page.sort());
    }
    return " order by " + column + (page.descending() ? " desc" : "") + ", m.id desc";
  }

  private static MailRow row(@Nullable Object[] columns) {
    Mail mail = (Mail) columns[0];
    LocalizedColumns cluster = (LocalizedColumns) columns[2];
    boolean digested = columns[4] != null;
    Number attempts = digested ? (Number) columns[5] : Integer.valueOf(mail.attempts());
    return new MailRow(
        mail.id(),
        mail.template(),
        String.valueOf(columns[1]),
        cluster == null ? null : cluster.toText(),
        mail.state(),
        (MailSuppression) columns[3],
        (MailState) columns[4],
        attempts == null ? 0 : attempts.intValue(),
        digested ? (String) columns[6] : mail.lastAnswer(),
        mail.createdAt(),
        mail.changedAt(),
        mail.version());
  }
}
