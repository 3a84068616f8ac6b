package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.Flash;

/** A meeting: its agenda, and the steps before and around its session. */
@Named
@ViewScoped
public class MeetingBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Meetings meetings;
  @Inject private Agendas agendas;
  @Inject private Flash flash;

  private @Nullable Long id;
  private @Nullable Long itemId;
  private MeetingView view;
  private String reason = "";

  public void load() {
    if (id == null) {
      throw new NotFound("meeting", "");
    }
    view = meetings.meeting(id);
  }

  public String convene() {
    meetings.convene(key(), view.version());
    return done("meeting.convened");
  }

  public String cancel() {
    meetings.cancel(key(), reason, view.version());
    return done("meeting.cancelled");
  }

  public String open() {
    meetings.open(key(), view.version());
    return done("meeting.opened");
  }

  public String close() {
    meetings.close(key(), view.version());
    return done("meeting.closed");
  }

  public String accept(AgendaItemView item) {
    agendas.accept(item.id(), item.version());
    return done("meeting.item.accepted");
  }

  /** Declines the item that the address names. */
  public String decline() {
    AgendaItemView item = getItem();
    agendas.decline(item.id(), reason, item.version());
    return done("meeting.item.declined");
  }

  public String moveUp(AgendaItemView item) {
    agendas.moveUp(item.id(), item.version());
    return done("meeting.item.moved");
  }

  long key() {
    return view.head().id();
  }

  String done(String message) {
    return flash.done(message, "/app/council/meeting.xhtml?id=" + key());
  }

  /** The item that the address names. */
  public AgendaItemView getItem() {
    return view.agenda().stream()
        .filter(row -> itemId != null && row.id() == itemId)
        .findFirst()
        .orElseThrow(() -> new NotFound("agenda-item", ""));
  }

  public @Nullable Long getItemId() {
    return itemId;
  }

  public void setItemId(@Nullable Long itemId) {
    this.itemId = itemId;
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public MeetingView getView() {
    return view;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
