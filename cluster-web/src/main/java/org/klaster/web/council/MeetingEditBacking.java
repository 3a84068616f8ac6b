package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MeetingInput;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.LocalizedInput;

/** Plans a meeting of a council, or changes when, where and how it takes place. */
@Named
@ViewScoped
public class MeetingEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Meetings meetings;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long id;
  private @Nullable Long cluster;
  private @Nullable MeetingView view;
  private LocalizedInput title = new LocalizedInput(null);
  private @Nullable MeetingForm form = MeetingForm.IN_ROOM;
  private @Nullable String place;
  private @Nullable String link;
  private @Nullable Instant startsAt;
  private @Nullable Instant endsAt;

  public void load() {
    if (id == null) {
      if (cluster == null) {
        throw new NotFound("meeting", "");
      }
      return;
    }
    MeetingView existing = meetings.meeting(id);
    if (!existing.actions().rearrange()) {
      throw new NotFound("meeting", id);
    }
    view = existing;
    title = new LocalizedInput(existing.head().title());
    form = existing.head().form();
    place = existing.place();
    link = existing.link();
    startsAt = existing.head().startsAt();
    endsAt = existing.endsAt();
  }

  public String save() {
    LocalizedText text = title.toText();
    if (text == null) {
      throw new InvalidInput("titleKk", "required");
    }
    if (form == null || startsAt == null || endsAt == null) {
      return "";
    }
    MeetingInput input = new MeetingInput(text, form, place, link, startsAt, endsAt);
    if (view == null) {
      long planned = meetings.plan(cluster == null ? 0 : cluster, input);
      return flash.done("meeting.planned", "/app/council/meeting.xhtml?id=" + planned);
    }
    meetings.rearrange(view.head().id(), input, view.version());
    return flash.done("meeting.rearranged", "/app/council/meeting.xhtml?id=" + view.head().id());
  }

  public List<Choice> getForms() {
    return Choice.of(MeetingForm.class, messages);
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public @Nullable MeetingView getView() {
    return view;
  }

  public LocalizedInput getTitle() {
    return title;
  }

  public @Nullable MeetingForm getForm() {
    return form;
  }

  public void setForm(@Nullable MeetingForm form) {
    this.form = form;
  }

  public @Nullable String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = place;
  }

  public @Nullable String getLink() {
    return link;
  }

  public void setLink(@Nullable String link) {
    this.link = link;
  }

  public @Nullable Instant getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(@Nullable Instant startsAt) {
    this.startsAt = startsAt;
  }

  public @Nullable Instant getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(@Nullable Instant endsAt) {
    this.endsAt = endsAt;
  }
}
