package org.klaster.web.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.ChangeMailPreferences;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.MailPreferenceView;
import org.klaster.api.shared.MailPreferences;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailTiming;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** When and in which language the person wants to be written to. */
@Named
@ViewScoped
public class MailPreferencesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MailPreferences preferences;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private MailPreferenceView view;
  private @Nullable Language language;
  private @Nullable MailTiming timing;

  public void load() {
    view = preferences.mine();
    language = view.language();
    timing = view.timing();
  }

  public String save() {
    if (language == null || timing == null) {
      throw new InvalidInput(language == null ? "language" : "timing", "required");
    }
    preferences.change(new ChangeMailPreferences(language, timing, view.version()));
    return flash.done("mail.preferences.done", "/app/mail/preferences.xhtml");
  }

  /** Each language in its own words: whoever does not read this page finds the own one. */
  public List<Choice> getLanguages() {
    return Arrays.stream(Language.values())
        .map(one -> new Choice(one, messages.get("mail.language." + one.code())))
        .toList();
  }

  public List<Choice> getTimings() {
    return Choice.of(MailTiming.class, messages);
  }

  public MailPreferenceView getView() {
    return view;
  }

  public @Nullable Language getLanguage() {
    return language;
  }

  public void setLanguage(@Nullable Language language) {
    this.language = language;
  }

  public @Nullable MailTiming getTiming() {
    return timing;
  }

  public void setTiming(@Nullable MailTiming timing) {
    this.timing = timing;
  }
}
