package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationChoices;
import org.klaster.api.council.ApplicationForm;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.StartApplication;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** Begins an application: for whom, and to which cluster. */
@Named
@ViewScoped
public class ApplyBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MembershipApplications applications;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long cluster;
  private @Nullable Long organisation;
  private ApplicationChoices choices;

  public void load() {
    choices = applications.choices();
    if (organisation == null && choices.organisations().size() == 1) {
      organisation = choices.organisations().get(0).id();
    }
    if (cluster == null && choices.clusters().size() == 1) {
      cluster = choices.clusters().get(0).id();
    }
  }

  public String start() {
    if (cluster == null || organisation == null) {
      return "";
    }
    StartApplication command = new StartApplication(cluster, organisation, ApplicationForm.EMPTY);
    long id = applications.start(command);
    return flash.done("council.apply.started", "/app/council/application-edit.xhtml?id=" + id);
  }

  public List<Choice> getClusters() {
    return labelled(choices.clusters());
  }

  public List<Choice> getOrganisations() {
    return labelled(choices.organisations());
  }

  private List<Choice> labelled(List<ApplicationChoices.Choice> offered) {
    return offered.stream().map(c -> new Choice(c.id(), messages.text(c.name()))).toList();
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public @Nullable Long getOrganisation() {
    return organisation;
  }

  public void setOrganisation(@Nullable Long organisation) {
    this.organisation = organisation;
  }
}
