package org.klaster.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.klaster.api.registry.ReferenceData;
import org.klaster.api.registry.RegionView;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.Sphere;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;

/** The choices that the registry's filters and forms offer, in the user's language. */
@Named
@RequestScoped
public class RegistryChoices {

  @Inject private ReferenceData reference;
  @Inject private Messages messages;

  /** The regions of today. */
  public List<Choice> getRegions() {
    return reference.regions().stream()
        .filter(region -> !region.historical())
        .map(this::choice)
        .toList();
  }

  /** The historical ones too. */
  public List<Choice> getAllRegions() {
    return reference.regions().stream().map(this::choice).toList();
  }

  private Choice choice(RegionView region) {
    return new Choice(region.kato().code(), messages.text(region.name()));
  }

  public List<Choice> getSectors() {
    return reference.sectors().stream()
        .map(s -> new Choice(s.oked().code(), s.oked().code() + " " + messages.text(s.name())))
        .toList();
  }

  public List<Choice> getSpheres() {
    return Choice.of(Sphere.class, messages);
  }

  public List<Choice> getKinds() {
    return Choice.of(OrganisationKind.class, messages);
  }

  public List<Choice> getSizes() {
    return Choice.of(OrganisationSize.class, messages);
  }

  public List<Choice> getForms() {
    return Choice.of(ClusterForm.class, messages);
  }

  public List<Choice> getClusterKinds() {
    return Choice.of(ClusterKind.class, messages);
  }

  public List<Choice> getStatuses() {
    return Choice.of(ClusterStatus.class, messages);
  }

  public List<Choice> getRoles() {
    return Choice.of(MembershipRole.class, messages);
  }

  public List<Choice> getPlaces() {
    return Choice.of(MembershipPlace.class, messages);
  }
}
