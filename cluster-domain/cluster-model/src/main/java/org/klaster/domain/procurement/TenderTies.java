package org.klaster.domain.procurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who is no stranger to a tender on one day: who acts for an organisation that bids or buys in it,
 * or for one of a bidder's business group, and who has declared an interest. Such a person neither
 * opens the bids nor reads or judges them.
 */
public final class TenderTies {

  private final Parties parties;
  private final Map<Long, Set<Long>> actsFor = new HashMap<>();
  private final Map<Long, Set<Long>> groups = new HashMap<>();

  /**
   * Who has to do with the tender.
   *
   * @param bidders organisations with a bid, whatever became of it
   * @param buyers organisations that buy
   * @param declared people who have declared an interest
   */
  public record Parties(Set<Long> bidders, Set<Long> buyers, Set<Long> declared) {

    public Parties {
      bidders = Set.copyOf(bidders);
      buyers = Set.copyOf(buyers);
      declared = Set.copyOf(declared);
    }
  }

  /** That a person acts for an organisation on the day. */
  public record Acting(Long person, Long organisation) {}

  /** That an organisation belongs to a business group on the day. */
  public record Belonging(Long group, Long organisation) {}

  public TenderTies(Parties parties, Collection<Acting> actings, Collection<Belonging> belongings) {
    this.parties = parties;
    for (Acting one : actings) {
      actsFor.computeIfAbsent(one.person(), id -> new HashSet<>()).add(one.organisation());
    }
    for (Belonging one : belongings) {
      groups.computeIfAbsent(one.organisation(), id -> new HashSet<>()).add(one.group());
    }
  }

  /** Whether the person acts for a bidder or one of its business group, or has said so. */
  public boolean isOfBidder(Long person) {
    return parties.declared().contains(person)
        || of(person).stream()
            .anyMatch(own -> parties.bidders().stream().anyMatch(bidder -> belong(own, bidder)));
  }

  /** Whether the person acts for an organisation that buys. */
  public boolean buys(Long person) {
    return of(person).stream().anyMatch(parties.buyers()::contains);
  }

  /** Whether the person may open: no bidder's, no buyer's, none who declared. */
  public boolean isStranger(Long person) {
    return !isOfBidder(person) && !buys(person);
  }

  /** People who have declared an interest. */
  public Set<Long> declared() {
    return parties.declared();
  }

  private Set<Long> of(Long person) {
    return actsFor.getOrDefault(person, Set.of());
  }

  private boolean belong(Long one, Long other) {
    return one.equals(other)
        || groups.getOrDefault(one, Set.of()).stream()
            .anyMatch(groups.getOrDefault(other, Set.of())::contains);
  }
}
