package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.ProposeItem;
import org.klaster.api.council.VoteTerms;
import org.klaster.api.council.WorkingGroupRow;
import org.klaster.api.council.WorkingGroups;
import org.klaster.api.registry.Organisations;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.LocalizedInput;

/** Proposes an item for an agenda. */
@Named
@ViewScoped
public class AgendaProposalBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Meetings meetings;
  @Inject private Agendas agendas;
  @Inject private Organisations organisations;
  @Inject private WorkingGroups groups;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long meeting;
  private MeetingView view;
  private LocalizedInput title = new LocalizedInput(null);
  private @Nullable String explanation;
  private boolean votable = true;
  private final VoteTermsFields terms = new VoteTermsFields();
  private @Nullable String interested;
  private @Nullable Long workingGroup;
  private List<Choice> led = List.of();

  public void load() {
    if (meeting == null) {
      throw new NotFound("meeting", "");
    }
    view = meetings.meeting(meeting);
    if (!view.actions().propose() && getOwnItems().isEmpty()) {
      throw new NotFound("meeting", meeting);
    }
    if (view.actions().propose()) {
      led =
          groups.ofCouncil(view.head().clusterId()).groups().stream()
              .filter(WorkingGroupRow::mine)
              .map(group -> new Choice(group.id(), messages.text(group.name())))
              .toList();
    }
  }

  public String propose() {
    LocalizedText text = title.toText();
    if (text == null) {
      throw new InvalidInput("titleKk", "required");
    }
    Long whose = interested == null ? null : organisations.find(interested).id();
    agendas.propose(
        new ProposeItem(
            view.head().id(), text, explanation, votable, whose, voted(), workingGroup));
    return done("meeting.item.proposed");
  }

  /** Null for yes and no: nothing more has to be kept of it. */
  private @Nullable VoteTerms voted() {
    return votable && terms.getWay() != VoteTermsFields.Way.YES_NO ? terms.terms() : null;
  }

  private String done(String message) {
    return flash.done(message, "/app/council/meeting.xhtml?id=" + view.head().id());
  }

  /** Items to which the person may attach papers. */
  public List<Choice> getOwnItems() {
    boolean ahead = view.head().status().isAhead();
    return view.agenda().stream()
        .filter(row -> ahead && (view.actions().manage() || row.mine()))
        .map(row -> new Choice(row.id(), row.order() + ". " + messages.text(row.title())))
        .toList();
  }

  public @Nullable Long getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable Long meeting) {
    this.meeting = meeting;
  }

  public MeetingView getView() {
    return view;
  }

  public LocalizedInput getTitle() {
    return title;
  }

  public @Nullable String getExplanation() {
    return explanation;
  }

  public void setExplanation(@Nullable String explanation) {
    this.explanation = explanation;
  }

  public boolean isVotable() {
    return votable;
  }

  public void setVotable(boolean votable) {
    this.votable = votable;
  }

  public VoteTermsFields getTerms() {
    return terms;
  }

  /** Working groups for which the person may propose. */
  public List<Choice> getLed() {
    return led;
  }

  public @Nullable Long getWorkingGroup() {
    return workingGroup;
  }

  public void setWorkingGroup(@Nullable Long workingGroup) {
    this.workingGroup = workingGroup;
  }

  public @Nullable String getInterested() {
    return interested;
  }

  public void setInterested(@Nullable String interested) {
    this.interested = interested;
  }
}
