package org.klaster.domain.council;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.RecusalGround;

/**
 * Whom the rules recuse in whose own case, on one day: the seat of the organisation itself, a
 * person who represents it, a seat of its business group, a seat that declared a standing interest
 * in it or in its group; the first of these that holds is told.
 */
public final class InterestBook {

  private final Map<Long, Set<Long>> groups = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();
  private final Collection<InterestDeclaration> declarations;

  /**
   * That an organisation belongs to a business group on the day.
   *
   * @param name the group's name, for the record
   */
  public record Belonging(Long group, Long organisation, String name) {}

  /**
   * A recusal by rule.
   *
   * @param words what the electorate tells beside the ground, null for nothing
   */
  public record Recusal(RecusalGround ground, @Nullable String words) {}

  /**
   * @param declarations those that stand on the day
   */
  public InterestBook(
      Collection<Belonging> belongings, Collection<InterestDeclaration> declarations) {
    for (Belonging belonging : belongings) {
      groups
          .computeIfAbsent(belonging.organisation(), id -> new HashSet<>())
          .add(belonging.group());
      names.put(belonging.group(), belonging.name());
    }
    this.declarations = declarations;
  }

  /**
   * Whether and why the seat is recused.
   *
   * @param interested the organisation whose own case it is
   * @param representatives people who act for it
   */
  public Optional<Recusal> recusal(Seat seat, Long interested, Set<Long> representatives) {
    if (seat.organisationId().equals(interested)) {
      return Optional.of(new Recusal(RecusalGround.OWN_ORGANISATION, null));
    }
    if (representatives.contains(seat.personId())) {
      return Optional.of(new Recusal(RecusalGround.SAME_PERSON, null));
    }
    Set<Long> theirs = groups.getOrDefault(interested, Set.of());
    Optional<Long> common =
        groups.getOrDefault(seat.organisationId(), Set.of()).stream()
            .filter(theirs::contains)
            .sorted()
            .findFirst();
    if (common.isPresent()) {
      return Optional.of(new Recusal(RecusalGround.OWN_GROUP, names.get(common.get())));
    }
    return declarations.stream()
        .filter(declaration -> declaration.seatId().equals(seat.id()))
        .filter(declaration -> concerns(declaration, interested, theirs))
        .map(declaration -> new Recusal(RecusalGround.STANDING_DECLARATION, declaration.reason()))
        .findFirst();
  }

  private static boolean concerns(
      InterestDeclaration declaration, Long interested, Set<Long> theirs) {
    Long group = declaration.businessGroupId();
    return group == null ? interested.equals(declaration.organisationId()) : theirs.contains(group);
  }
}
