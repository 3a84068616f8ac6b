package org.klaster.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.klaster.api.marketing.CampaignSharing;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.marketing.ClaimExpense;
import org.klaster.api.marketing.GivePledge;
import org.klaster.api.marketing.OwnOrganisation;
import org.klaster.api.marketing.ReportResult;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.marketing.TurnoverBand;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** A member's part in a campaign: pledge, claim, result. */
@Named
@ViewScoped
public class PartBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Campaigns campaigns;
  @Inject private CampaignSharing sharing;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private CampaignView view;
  private List<OwnOrganisation> own = List.of();
  private final PartFields fields = new PartFields();

  public void load() {
    view = campaigns.campaign(address.required("id"));
    own = sharing.own(view.id());
    if (own.size() == 1) {
      fields.setOrganisationId(own.get(0).id());
    }
    view.own().stream().findFirst().ifPresent(fields::take);
  }

  public String pledge() {
    BigDecimal benefit = fields.getBenefit();
    sharing.pledge(
        new GivePledge(
            view.id(),
            organisation(),
            money(),
            fields.getBand(),
            benefit == null ? null : new Money(benefit)));
    return done("marketing.part.pledged");
  }

  public String claim() {
    var chosen = fields.getFile();
    Integer line = fields.getLine();
    if (line == null) {
      throw new InvalidInput("line", "required");
    }
    if (chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput("file", "required");
    }
    ClaimExpense command =
        new ClaimExpense(view.id(), organisation(), line, fields.getPerformed(), money());
    try (InputStream content = chosen.getInputStream()) {
      sharing.claim(command, chosen.getSubmittedFileName(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return done("marketing.part.claimed");
  }

  public String report() {
    if (fields.getKind() == null) {
      throw new InvalidInput("kind", "required");
    }
    sharing.report(new ReportResult(view.id(), organisation(), fields.getKind(), money().tenge()));
    return done("marketing.part.reported");
  }

  private long organisation() {
    Long chosen = fields.getOrganisationId();
    if (chosen == null) {
      throw new InvalidInput("organisationId", "required");
    }
    return chosen;
  }

  private Money money() {
    BigDecimal amount = fields.getAmount();
    if (amount == null) {
      throw new InvalidInput("amount", "required");
    }
    return new Money(amount);
  }

  private String done(String message) {
    return flash.done(message, "/app/marketing/campaign.xhtml?id=" + view.id());
  }

  public List<Choice> getOrganisations() {
    return own.stream().map(one -> new Choice(one.id(), messages.text(one.name()))).toList();
  }

  public List<Choice> getBands() {
    return Choice.of(TurnoverBand.class, messages);
  }

  public List<Choice> getLines() {
    return IntStream.range(0, view.lines().size())
        .mapToObj(i -> new Choice(i, messages.text(view.lines().get(i).name())))
        .toList();
  }

  public List<Choice> getKinds() {
    return view.results().stream()
        .map(result -> new Choice(result.kind(), messages.label(result.kind())))
        .toList();
  }

  public CampaignView getView() {
    return view;
  }

  public PartFields getFields() {
    return fields;
  }
}
