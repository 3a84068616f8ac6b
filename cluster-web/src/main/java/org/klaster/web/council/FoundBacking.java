package org.klaster.web.council;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ClusterWithoutCouncil;
import org.klaster.api.council.Councils;
import org.klaster.api.council.FoundCouncil;
import org.klaster.api.council.FoundCouncil.FirstSeat;
import org.klaster.api.council.RulesInput;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.LocalizedInput;

/** Founds the council of a cluster: its name, first seats and rules. */
@Named
@ViewScoped
public class FoundBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Rows of the form; more seats are given on the council's page. */
  private static final int ROWS = 7;

  @Inject private Councils councils;
  @Inject private Flash flash;

  private @Nullable Long cluster;
  private @Nullable ClusterWithoutCouncil place;
  private final LocalizedInput name = new LocalizedInput(null);
  private final RulesFields rules = RulesFields.suggested();
  private final List<SeatFields> seats = Stream.generate(SeatFields::new).limit(ROWS).toList();

  /** Opens the form; a cluster that has a council, or none of that id, ends in 404. */
  public void load() {
    place =
        councils.withoutCouncil().stream()
            .filter(candidate -> cluster != null && candidate.clusterId() == cluster)
            .findFirst()
            .orElseThrow(() -> new NotFound("council", String.valueOf(cluster)));
    if (!place.mayFound()) {
      throw new EJBAccessException("The form is not open to this person");
    }
  }

  public String save() {
    if (place == null) {
      throw new NotFound("council", "?");
    }
    List<FirstSeat> first =
        IntStream.range(0, ROWS)
            .filter(i -> !seats.get(i).isEmpty())
            .mapToObj(i -> new FirstSeat(i + 1, seats.get(i).input()))
            .toList();
    TextInput text = new TextInput(name.getKk(), name.getRu(), name.getEn());
    councils.found(new FoundCouncil(place.clusterId(), text, rulesInput(), first));
    return flash.done(
        "council.found.done", "/app/council/council.xhtml?cluster=" + place.clusterId());
  }

  private RulesInput rulesInput() {
    try {
      return rules.input();
    } catch (DomainRuleViolation e) {
      throw (RuleViolated) new RuleViolated(e.code(), e.parameters().toArray()).initCause(e);
    }
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public @Nullable ClusterWithoutCouncil getPlace() {
    return place;
  }

  public LocalizedInput getName() {
    return name;
  }

  public RulesFields getRules() {
    return rules;
  }

  public List<SeatFields> getSeats() {
    return seats;
  }
}
