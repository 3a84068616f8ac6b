package org.klaster.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.BenefitMembership;
import org.klaster.api.reporting.BenefitView;
import org.klaster.api.reporting.BenefitYear;
import org.klaster.api.reporting.Benefits;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** What membership brought a member this year, and how it goes over the years. */
@Named
@RequestScoped
public class BenefitsBacking {

  private static final int OLDEST = 7;

  @Inject private Benefits benefits;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private List<BenefitMembership> memberships = List.of();
  private @Nullable BenefitView view;

  /** A sum over the years, for table and chart. */
  public record Series(String label, List<Money> values) {

    public Series {
      values = List.copyOf(values);
    }

    /** The amounts as JSON. */
    public String json() {
      return values.stream()
          .map(value -> value.tenge().toPlainString())
          .collect(Collectors.joining(",", "[", "]"));
    }
  }

  public void load() {
    memberships = benefits.own();
    String asked = address.text("membership");
    if (asked == null && !memberships.isEmpty()) {
      asked = MembershipKey.of(memberships.get(0));
    }
    if (asked != null) {
      MembershipKey key = MembershipKey.parse(asked);
      Long year = address.number("year");
      view =
          benefits.benefit(
              key.cluster(),
              key.organisation(),
              year == null || year > Integer.MAX_VALUE ? 0 : year.intValue());
    }
  }

  public @Nullable BenefitView getView() {
    return view;
  }

  public List<Choice> getMembershipChoices() {
    return memberships.stream()
        .map(
            one ->
                new Choice(
                    MembershipKey.of(one),
                    messages.text(one.organisation()) + " · " + messages.text(one.cluster())))
        .toList();
  }

  /** The membership that is shown, as the choice has it. */
  public String getShown() {
    return view == null ? "" : MembershipKey.of(view.membership());
  }

  public List<Choice> getYearChoices() {
    int last = view == null ? 0 : view.thisYear();
    return IntStream.range(0, OLDEST)
        .mapToObj(back -> new Choice(last - back, Integer.toString(last - back)))
        .toList();
  }

  public List<Integer> getYears() {
    return view == null ? List.of() : view.years().stream().map(BenefitYear::year).toList();
  }

  public List<Series> getSeries() {
    return List.of(
        series("net", year -> year.balance().net()),
        series("cash", year -> year.balance().cash()),
        series("saved", year -> year.balance().saved()),
        series("turnover", year -> year.balance().turnover()));
  }

  private Series series(String name, Function<BenefitYear, Money> value) {
    List<BenefitYear> years = view == null ? List.of() : view.years();
    return new Series(
        messages.get("reporting.benefits." + name), years.stream().map(value).toList());
  }
}
