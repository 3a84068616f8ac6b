package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.Minutes;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Flash;

/** The minutes of a meeting: made, read, commented and signed. */
@Named
@ViewScoped
public class MinutesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Minutes minutes;
  @Inject private Meetings meetings;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long id;
  private MinutesView view;
  private MeetingView meeting;
  private String remarks = "";
  private String words = "";
  private transient @Nullable Part file;

  public void load() {
    if (id == null) {
      throw new NotFound("meeting", "");
    }
    meeting = meetings.meeting(id);
    view = minutes.minutes(id);
    MinutesRevisionView last = view.last();
    if (last != null) {
      remarks = last.remarks();
    }
  }

  public String draft() {
    minutes.draft(view.meetingId(), remarks);
    return done("minutes.drafted");
  }

  public String comment() {
    minutes.comment(view.meetingId(), words);
    return done("minutes.commented");
  }

  public String sign() {
    MinutesRevisionView last = view.last();
    minutes.sign(view.meetingId(), last == null ? "" : last.sha256());
    return done("minutes.signed");
  }

  public String signWithOwnKey() {
    MinutesRevisionView last = view.last();
    Part chosen = file;
    if (chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput("signature", "minutes.own-key-empty");
    }
    try (InputStream content = chosen.getInputStream()) {
      minutes.signWithOwnKey(view.meetingId(), last == null ? "" : last.sha256(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return done("minutes.signed");
  }

  private String done(String message) {
    return flash.done(message, "/app/council/minutes.xhtml?id=" + view.meetingId());
  }

  /** The last version as a document in the language of the page; its texts are escaped. */
  public String getHtml() {
    MinutesRevisionView last = view.last();
    return last == null ? "" : MinutesDocument.body(view, last, messages.language());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public MinutesView getView() {
    return view;
  }

  public MeetingView getMeeting() {
    return meeting;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(@Nullable String remarks) {
    this.remarks = remarks == null ? "" : remarks;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words == null ? "" : words;
  }
}
