package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.web.i18n.Messages;

/**
 * Sources and norms of the rules that come with the system, in the reader's language. They are data
 * and stand in the database in English; what somebody has entered is shown as it was entered.
 */
@Named
@RequestScoped
public class RuleTexts {

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry(
              "A default of this system, to be set by the council", "rules.delivered.default"),
          Map.entry(
              "European Commission, Guidelines on horizontal co-operation agreements (2023), as reported by crowell.com (2024)",
              "rules.delivered.eu"),
          Map.entry(
              "No threshold for joint purchasing was found in the law of Kazakhstan; the value of the EU stands in its place",
              "rules.delivered.kz"),
          Map.entry(
              "Practice of clusters in Flanders: no figure over fewer than three companies",
              "rules.delivered.flanders"),
          Map.entry(
              "Counted: the shares of two under two keys are two equations for the other's two figures; of three or four, tiers tell a quantity",
              "rules.delivered.counted"),
          Map.entry(
              "Joint purchasing: combined share below 15 % on the purchasing and on the selling market",
              "rules.delivered.eu-share"),
          Map.entry("Not verified: ask a lawyer", "rules.delivered.ask-lawyer"),
          Map.entry("Aggregates over at least three firms", "rules.delivered.three-firms"),
          Map.entry("Days from the first bid to the deadline at least", "rules.delivered.bidding"),
          Map.entry(
              "Days left for bids at least after the terms have changed",
              "rules.delivered.extension"),
          Map.entry("Days for objections before an award binds", "rules.delivered.standstill"),
          Map.entry(
              "Days to answer on a share or to sign a contract, before the officer may go on without",
              "rules.delivered.answer"),
          Map.entry(
              "Members from whom on a statement shows the shares under all keys",
              "rules.delivered.side-by-side"),
          Map.entry(
              "Two of three at least, one of them an officer of the ministry or an auditor",
              "rules.delivered.openers"));

  @Inject private Messages messages;

  /** The text in the language of the page. */
  public String of(@Nullable String stored) {
    String key = stored == null ? null : KEYS.get(stored);
    if (key != null) {
      return messages.get(key);
    }
    return stored == null ? "" : stored;
  }
}
