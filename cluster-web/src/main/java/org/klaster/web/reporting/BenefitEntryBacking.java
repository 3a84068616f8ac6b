package org.klaster.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.BenefitLineView;
import org.klaster.api.reporting.BenefitView;
import org.klaster.api.reporting.Benefits;
import org.klaster.api.reporting.EnterBenefit;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** A line that the member enters, or takes back. */
@Named
@ViewScoped
public class BenefitEntryBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int OLDEST = 7;

  @Inject private Benefits benefits;
  @Inject private ListAddress address;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private BenefitView view;
  private @Nullable BenefitLineView line;
  private final BenefitFields fields = new BenefitFields();

  public void load() {
    MembershipKey key = MembershipKey.parse(String.valueOf(address.text("membership")));
    Long asked = address.number("year");
    view =
        benefits.benefit(
            key.cluster(),
            key.organisation(),
            asked == null || asked > Integer.MAX_VALUE ? 0 : asked.intValue());
    fields.setYear(view.year());
  }

  /** The line that is to be taken back. */
  public void loadLine() {
    load();
    long id = address.required("entry");
    line =
        view.lines().stream()
            .filter(one -> one.entry() != null && one.subjectId() == id)
            .findFirst()
            .orElseThrow(() -> new NotFound("benefit-entry", id));
  }

  public String enter() {
    BenefitKind chosen = fields.getKind();
    BigDecimal tenge = fields.getAmount();
    if (chosen == null || tenge == null) {
      throw new InvalidInput(chosen == null ? "kind" : "amount", "required");
    }
    EnterBenefit command =
        new EnterBenefit(
            view.membership().clusterId(),
            view.membership().organisationId(),
            fields.getYear(),
            chosen,
            new Money(tenge),
            fields.getWhat(),
            fields.getEvidence());
    Part proof = fields.getFile();
    if (proof == null || proof.getSize() == 0) {
      benefits.enter(command, null, null);
    } else {
      try (InputStream content = proof.getInputStream()) {
        benefits.enter(command, proof.getSubmittedFileName(), content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return flash.done("reporting.benefits.entered", getBack());
  }

  public String withdraw() {
    BenefitLineView gone = line;
    if (gone == null || gone.entry() == null) {
      throw new NotFound("benefit-entry", 0);
    }
    benefits.withdraw(gone.subjectId(), gone.entry().version());
    return flash.done("reporting.benefits.withdrawn", getBack());
  }

  /** Address of the year's page. */
  public String getBack() {
    return "/app/reporting/benefits.xhtml?membership="
        + MembershipKey.of(view.membership())
        + "&year="
        + fields.getYear();
  }

  public List<Choice> getKinds() {
    return Arrays.stream(BenefitKind.values())
        .filter(BenefitKind::isEntered)
        .map(one -> new Choice(one, messages.label(one)))
        .toList();
  }

  public List<Choice> getYears() {
    return IntStream.range(0, OLDEST)
        .map(back -> view.thisYear() - back)
        .mapToObj(one -> new Choice(one, Integer.toString(one)))
        .toList();
  }

  public BenefitView getView() {
    return view;
  }

  public @Nullable BenefitLineView getLine() {
    return line;
  }

  public BenefitFields getFields() {
    return fields;
  }
}
