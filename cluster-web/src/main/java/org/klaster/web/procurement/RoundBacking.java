package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.OpenRound;
import org.klaster.api.procurement.TenderRounds;
import org.klaster.api.registry.Clusters;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;
import org.klaster.web.shared.LocalizedInput;

/** A new round of demand. */
@Named
@ViewScoped
public class RoundBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LOTS = 5;

  @Inject private TenderRounds rounds;
  @Inject private Clusters clusters;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable Long clusterId;
  private @Nullable Long officerId;
  private @Nullable Long repeatsId;
  private @Nullable Instant demandUntil;
  private final LocalizedInput name = new LocalizedInput(null);
  private final List<LotFields> lots = Stream.generate(LotFields::new).limit(LOTS).toList();

  public void load() {
    repeatsId = address.number("repeats");
    List<Choice> choices = getClusterChoices();
    if (choices.size() == 1) {
      clusterId = (Long) choices.get(0).value();
    }
  }

  /** Clusters for which the person may open a round. */
  public List<Choice> getClusterChoices() {
    return clusters.coordinatedByMe().stream()
        .sorted()
        .map(cluster -> new Choice(cluster, messages.text(clusters.view(cluster).name())))
        .toList();
  }

  /** Who may be the officer, of all clusters of the person; the service checks the one chosen. */
  public List<Choice> getOfficers() {
    return clusters.coordinatedByMe().stream()
        .flatMap(cluster -> rounds.officers(cluster).stream())
        .distinct()
        .map(one -> new Choice(one.personId(), one.name()))
        .toList();
  }

  public String open() {
    LocalizedText called = name.toText();
    if (clusterId == null || called == null || demandUntil == null) {
      throw new InvalidInput(called == null ? "nameKk" : "demandUntil", "required");
    }
    List<LotTerms> terms = lots.stream().map(LotFields::terms).filter(Objects::nonNull).toList();
    if (terms.isEmpty()) {
      throw new InvalidInput("lots", "tender.lot-half");
    }
    long id =
        rounds.open(new OpenRound(clusterId, called, officerId, demandUntil, terms, repeatsId));
    return flash.done("procurement.done.opened", "/app/procurement/tender.xhtml?id=" + id);
  }

  public @Nullable Long getClusterId() {
    return clusterId;
  }

  public void setClusterId(@Nullable Long clusterId) {
    this.clusterId = clusterId;
  }

  public @Nullable Long getOfficerId() {
    return officerId;
  }

  public void setOfficerId(@Nullable Long officerId) {
    this.officerId = officerId;
  }

  public @Nullable Instant getDemandUntil() {
    return demandUntil;
  }

  public void setDemandUntil(@Nullable Instant demandUntil) {
    this.demandUntil = demandUntil;
  }

  public LocalizedInput getName() {
    return name;
  }

  public List<LotFields> getLots() {
    return lots;
  }
}
