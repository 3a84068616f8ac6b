package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.reporting.CalendarRule;
import org.klaster.domain.reporting.DisclosureControl;
import org.klaster.domain.reporting.DisclosureRule;
import org.klaster.domain.reporting.ReportForm;
import org.klaster.domain.reporting.ReportingDeadlines;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;
import org.klaster.vocabulary.shared.Sphere;

/**
 * The forms, the calendar and the thresholds of disclosure control, each as it counts for a period.
 * Reference data that only a migration changes, and so read once after the start.
 */
@ApplicationScoped
public class FormCatalogue {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  private volatile @Nullable Loaded loaded;

  /** A form with the period from which it counts. */
  record Form(long id, Period validFrom, Set<Sphere> spheres, FormDefinition definition) {}

  private record Day(ReportingStage stage, int day, Period validFrom) {}

  private record Control(Period validFrom, DisclosureControl control) {}

  private record Loaded(List<Form> forms, List<Day> days, List<Control> controls) {}

  Form form(long formId) {
    return loaded().forms().stream()
        .filter(form -> form.id() == formId)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No reporting form " + formId));
  }

  /** The form for a period: the latest of those that count by then. */
  Form form(Period period) {
    return loaded().forms().stream()
        .filter(form -> form.validFrom().compareTo(period) <= 0)
        .max(Comparator.comparing(Form::validFrom))
        .orElseThrow(() -> new DomainRuleViolation("report.no-form", period));
  }

  ReportingDeadlines deadlines(Period period) {
    Map<ReportingStage, Integer> days = new EnumMap<>(ReportingStage.class);
    loaded().days().stream()
        .filter(day -> day.validFrom().compareTo(period) <= 0)
        .sorted(Comparator.comparing(Day::validFrom))
        .forEach(day -> days.put(day.stage(), day.day()));
    return new ReportingDeadlines(days);
  }

  DisclosureControl control(Period period) {
    return loaded().controls().stream()
        .filter(control -> control.validFrom().compareTo(period) <= 0)
        .max(Comparator.comparing(Control::validFrom))
        .map(Control::control)
        .orElseThrow(() -> new DomainRuleViolation("report.no-disclosure-rule", period));
  }

  private Loaded loaded() {
    Loaded known = loaded;
    if (known == null) {
      known = new Loaded(forms(), days(), controls());
      loaded = known;
    }
    return known;
  }

  private List<Form> forms() {
    return entities
        .createQuery("select f from ReportForm f", ReportForm.class)
        .getResultList()
        .stream()
        .map(form -> new Form(form.id(), form.validFrom(), form.spheres(), form.toDefinition()))
        .toList();
  }

  private List<Day> days() {
    return entities
        .createQuery("select c from CalendarRule c", CalendarRule.class)
        .getResultList()
        .stream()
        .map(rule -> new Day(rule.stage(), rule.dayOfMonth(), rule.validFrom()))
        .toList();
  }

  private List<Control> controls() {
    return entities
        .createQuery("select d from DisclosureRule d", DisclosureRule.class)
        .getResultList()
        .stream()
        .map(rule -> new Control(rule.validFrom(), rule.toControl()))
        .toList();
  }
}
