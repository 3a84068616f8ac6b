package org.klaster.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** The main menu: what the person's roles make useful, in one order everywhere. */
@Named("menu")
@RequestScoped
public class Menu {

  @Inject private CurrentUser user;
  @Inject private HttpServletRequest request;

  /**
   * An entry.
   *
   * @param label message key
   */
  public record Item(String label, String href, boolean current) {}

  public List<Item> getItems() {
    List<Item> items = new ArrayList<>();
    if (!user.isSignedIn()) {
      add(items, "shared.menu.public", "/", "/index.xhtml");
      add(items, "shared.menu.regions", "/public/regions.xhtml", "/public/region");
      add(
          items,
          "shared.menu.tenders",
          "/public/procurement/tenders.xhtml",
          "/public/procurement/");
      return items;
    }
    add(items, "shared.menu.work", "/app/", "/app/index.xhtml");
    add(items, "shared.menu.clusters", "/app/registry/clusters.xhtml", "/app/registry/cluster");
    add(
        items,
        "shared.menu.organisations",
        "/app/registry/organisations.xhtml",
        "/app/registry/organisation");
    if (!user.isAdministrator()) {
      add(items, "shared.menu.council", "/app/council/ballots.xhtml", "/app/council/");
    }
    if (user.isParticipant() || user.isCoordinator() || user.isMinistry()) {
      add(items, "shared.menu.programmes", "/app/programme/programmes.xhtml", "/app/programme/");
      add(items, "shared.menu.procurement", "/app/procurement/tenders.xhtml", "/app/procurement/");
      add(items, "shared.menu.marketing", "/app/marketing/campaigns.xhtml", "/app/marketing/");
    }
    addFigures(items);
    if (user.isCoordinator() || user.isAdministrator()) {
      add(items, "shared.menu.mails", "/app/mail/mails.xhtml", "/app/mail/mail");
    }
    if (user.isAuditor()) {
      add(items, "shared.menu.procurement", "/app/procurement/opener.xhtml", "/app/procurement/");
      add(items, "shared.menu.audit", "/app/audit/events.xhtml", "/app/audit/");
    }
    return items;
  }

  /** Reports, aggregates, and what membership brings. */
  private void addFigures(List<Item> items) {
    if (user.isFirm() || user.isCoordinator() || user.isAuditor()) {
      add(items, "shared.menu.reports", "/app/reporting/reports.xhtml", "/app/reporting/report");
    }
    if (user.isMinistry() || user.isCoordinator()) {
      add(
          items,
          "shared.menu.aggregates",
          "/app/reporting/aggregates.xhtml",
          "/app/reporting/aggregate");
    }
    if (user.isCoordinator() || user.isMinistry()) {
      add(
          items,
          "shared.menu.benefits",
          "/app/reporting/benefit-sums.xhtml",
          "/app/reporting/benefit");
    } else if (user.isParticipant()) {
      add(items, "shared.menu.benefits", "/app/reporting/benefits.xhtml", "/app/reporting/benefit");
    }
  }

  private void add(List<Item> items, String label, String href, String prefix) {
    String path = request.getRequestURI();
    items.add(new Item(label, href, path.equals(href) || path.startsWith(prefix)));
  }
}
