package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.Councils;
import org.klaster.api.council.GroupRow;
import org.klaster.api.council.InterestRow;
import org.klaster.api.council.Interests;
import org.klaster.api.council.InterestsView;
import org.klaster.api.council.SeatRow;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.InterestGround;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.LocalizedInput;

/** Interests in a council: standing declarations and business groups. */
@Named
@ViewScoped
public class InterestsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Interests interests;
  @Inject private Councils councils;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long cluster;
  private InterestsView view;
  private final InterestFields declaration = new InterestFields();
  private final GroupFields member = new GroupFields();
  private final LocalizedInput groupName = new LocalizedInput(null);

  public void load() {
    if (cluster == null) {
      throw new NotFound("council", "");
    }
    view = interests.interests(cluster);
  }

  public String declare() {
    interests.declare(declaration.input(view.clusterId()));
    return done("interest.declared");
  }

  public String end(InterestRow row) {
    interests.end(row.id(), row.version());
    return done("interest.ended");
  }

  public String addGroup() {
    interests.addGroup(
        view.clusterId(), new TextInput(groupName.getKk(), groupName.getRu(), groupName.getEn()));
    return done("interest.group.added");
  }

  public String addMember() {
    interests.addToGroup(member.input());
    return done("interest.group.member-added");
  }

  public String endMember(GroupRow.Member row) {
    interests.endMember(row.id(), row.version());
    return done("interest.group.member-ended");
  }

  private String done(String message) {
    return flash.done(message, "/app/council/interests.xhtml?cluster=" + view.clusterId());
  }

  public List<Choice> getGrounds() {
    return Choice.of(InterestGround.class, messages);
  }

  public List<Choice> getGroupChoices() {
    return view.groups().stream()
        .map(group -> new Choice(group.id(), messages.text(group.name())))
        .toList();
  }

  /** Seats held today, for the secretariat. */
  public List<Choice> getSeatChoices() {
    CouncilView council = councils.council(view.clusterId());
    return council.seats().stream()
        .filter(SeatRow::held)
        .map(row -> new Choice(row.id(), row.person() + ", " + messages.text(row.organisation())))
        .toList();
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public InterestsView getView() {
    return view;
  }

  public InterestFields getDeclaration() {
    return declaration;
  }

  public GroupFields getMember() {
    return member;
  }

  public LocalizedInput getGroupName() {
    return groupName;
  }
}
