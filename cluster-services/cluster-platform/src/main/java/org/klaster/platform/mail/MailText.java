package org.klaster.platform.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.klaster.domain.shared.Mail;
import org.klaster.domain.shared.Person;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailTemplate;

/** The words of a mail to one person, by itself or in a digest. */
final class MailText {

  private static final String PARAGRAPH = "\n\n";

  private final Language language;
  private final String name;
  private final String url;

  /**
   * @param url of the installation, without a slash at its end
   */
  MailText(Person person, String url) {
    this.language = person.mailLanguage();
    this.name = Addresses.oneLine(person.fullName());
    this.url = url;
  }

  String subject(Mail mail) {
    return MailTexts.subject(language, mail.template(), words(mail));
  }

  String single(Mail mail) {
    return frame("frame.greeting", Map.of("name", name))
        + PARAGRAPH
        + MailTexts.body(language, mail.template(), words(mail))
        + PARAGRAPH
        + frame("frame.link", Map.of("link", url + mail.link()))
        + PARAGRAPH
        + footer();
  }

  String digestSubject(List<Mail> told) {
    return MailTexts.subject(language, MailTemplate.DIGEST, Map.of("count", told.size()));
  }

  /** Under a heading each: what belongs together, in the order in which it happened. */
  String digest(List<Mail> told) {
    StringBuilder text = new StringBuilder(frame("frame.greeting", Map.of("name", name)));
    text.append(PARAGRAPH)
        .append(MailTexts.body(language, MailTemplate.DIGEST, Map.of("count", told.size())));
    Map<MailTemplate.Group, StringBuilder> groups = new EnumMap<>(MailTemplate.Group.class);
    for (Mail mail : told) {
      groups
          .computeIfAbsent(mail.template().group(), group -> new StringBuilder())
          .append("\n\n- ")
          .append(MailTexts.body(language, mail.template(), words(mail)).replace("\n", "\n  "))
          .append("\n  ")
          .append(url)
          .append(mail.link());
    }
    groups.forEach(
        (group, items) ->
            text.append(PARAGRAPH).append(frame("group." + group, Map.of())).append(items));
    return text.append(PARAGRAPH).append(footer()).toString();
  }

  private String footer() {
    return frame("frame.footer", Map.of("link", url + "/app/mail/preferences.xhtml"));
  }

  private Map<String, Object> words(Mail mail) {
    return MailTexts.words(language, MailValues.read(mail.contentValues()));
  }

  private String frame(String key, Map<String, ?> words) {
    return MailTexts.format(language, key, words);
  }
}
