package org.klaster.platform.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.CalendarMethod;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.vocabulary.shared.Period;

/**
 * What one person is to be told. Immutable; built by
 *
 * <pre>{@code
 * Notification.of(MailTemplate.BALLOT_OPENED, Recipient.seat(person, seat))
 *     .about(Subject.of("ballot", id), cluster)
 *     .name("cluster", clusterName)
 *     .code("question", "membership-application")
 *     .moment("closes", closesAt)
 *     .link("/app/council/ballot.xhtml?id=" + id)
 * }</pre>
 *
 * <p>Names, constants, dates and quarters alone can be given, never a figure.
 */
public final class Notification {

  /** A calendar object that goes with the mail. */
  record Calendar(CalendarMethod method, String content) {}

  private static final Pattern LINK = Pattern.compile("/app/[\\w./?&=%-]{0,480}");
  private static final String START = "/app/";

  private final MailTemplate template;
  private final Recipient to;
  private final Subject subject;
  private final @Nullable Long clusterId;
  private final Map<String, MailValue> values;
  private final String link;
  private final @Nullable Calendar calendar;

  private Notification(Draft draft) {
    this.template = draft.template;
    this.to = draft.to;
    this.subject = draft.subject;
    this.clusterId = draft.clusterId;
    this.values = Map.copyOf(draft.values);
    this.link = draft.link;
    this.calendar = draft.calendar;
  }

  public static Notification of(MailTemplate template, Recipient to) {
    return new Notification(new Draft(template, to));
  }

  /**
   * @param clusterId the cluster whose coordinator may see how far the mail is, null for none
   */
  public Notification about(Subject thing, @Nullable Long clusterId) {
    Draft draft = new Draft(this);
    draft.subject = thing;
    draft.clusterId = clusterId;
    return new Notification(draft);
  }

  public Notification name(String key, LocalizedText name) {
    return with(key, new MailValue.Name(name));
  }

  /**
   * @param constant letters, hyphens and underscores; the template puts it into words
   */
  public Notification code(String key, String constant) {
    return with(key, new MailValue.Code(constant));
  }

  public Notification code(String key, Enum<?> constant) {
    return code(key, constant.name());
  }

  public Notification day(String key, LocalDate day) {
    return with(key, new MailValue.Day(day));
  }

  public Notification moment(String key, Instant moment) {
    return with(key, new MailValue.Moment(moment));
  }

  public Notification period(String key, Period period) {
    return with(key, new MailValue.Quarter(period));
  }

  /** A record of the audit chain by its number and hash. */
  public Notification seal(String key, long number, String hash) {
    return with(key, new MailValue.Seal(number, hash));
  }

  /**
   * @param path of the page in Klaster, beginning with {@code /app/}; "My work" where none is given
   */
  public Notification link(String path) {
    if (!LINK.matcher(path).matches()) {
      throw new IllegalArgumentException("Not a page of Klaster: " + path);
    }
    Draft draft = new Draft(this);
    draft.link = path;
    return new Notification(draft);
  }

  /**
   * @param content a whole {@code VCALENDAR} object that names the same method
   */
  public Notification calendar(CalendarMethod method, String content) {
    Draft draft = new Draft(this);
    draft.calendar = new Calendar(method, content);
    return new Notification(draft);
  }

  /** The same to somebody else. */
  public Notification to(Recipient other) {
    Draft draft = new Draft(this);
    draft.to = other;
    return new Notification(draft);
  }

  MailTemplate template() {
    return template;
  }

  Recipient recipient() {
    return to;
  }

  Subject subject() {
    return subject;
  }

  @Nullable Long clusterId() {
    return clusterId;
  }

  Map<String, MailValue> values() {
    return values;
  }

  String link() {
    return link;
  }

  @Nullable Calendar calendar() {
    return calendar;
  }

  private Notification with(String key, MailValue value) {
    Draft draft = new Draft(this);
    draft.values.put(key, value);
    return new Notification(draft);
  }

  /** A copy that can still be changed. */
  private static final class Draft {
    final MailTemplate template;
    final Map<String, MailValue> values = new LinkedHashMap<>();
    Recipient to;
    Subject subject = Subject.NONE;
    @Nullable Long clusterId;
    String link = START;
    @Nullable Calendar calendar;

    Draft(MailTemplate template, Recipient to) {
      this.template = template;
      this.to = to;
    }

    Draft(Notification other) {
      this(other.template, other.to);
      values.putAll(other.values);
      subject = other.subject;
      clusterId = other.clusterId;
      link = other.link;
      calendar = other.calendar;
    }
  }
}
