package org.klaster.verifier;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was given in a ballot: in an open one the last vote of every entitled seat, in a secret one
 * the papers of nobody known.
 *
 * @param given what stands on the papers
 * @param voted entitled seats that gave one
 */
record Papers(List<Given> given, Set<Long> voted) {

  private static final Set<String> CHOICES = Set.of("YES", "NO", "ABSTAIN");

  Papers {
    given = List.copyOf(given);
    voted = Set.copyOf(voted);
  }

  /**
   * A paper.
   *
   * @param seat whose it is; null in a secret ballot
   * @param options the options marked
   */
  record Given(@Nullable Long seat, String choice, Set<Integer> options) {

    Given {
      options = Set.copyOf(options);
    }
  }

  static boolean isSecret(JsonObject ballot) {
    return ballot.getString("voting", "").equals("SECRET");
  }

  /** Whether options are marked in it. */
  static boolean hasOptions(JsonObject ballot) {
    return !ballot.getString("method", "YES_NO").equals("YES_NO");
  }

  static Papers of(JsonObject ballot, List<JsonObject> entitled) {
    return isSecret(ballot) ? secret(ballot, entitled) : open(ballot, entitled);
  }

  private static Papers secret(JsonObject ballot, List<JsonObject> entitled) {
    Set<Long> voted =
        entitled.stream()
            .filter(seat -> seat.getBoolean("voted", false))
            .map(Count::seat)
            .collect(Collectors.toSet());
    return new Papers(
        objects(ballot, "papers").stream().map(paper -> given(null, paper)).toList(), voted);
  }

  private static Papers open(JsonObject ballot, List<JsonObject> entitled) {
    Set<Long> seats = entitled.stream().map(Count::seat).collect(Collectors.toSet());
    Map<Long, JsonObject> last = new HashMap<>();
    for (JsonObject vote : objects(ballot, "votes")) {
      if (seats.contains(Count.seat(vote))) {
        last.merge(
            Count.seat(vote), vote, (a, b) -> a.getInt("ordinal") > b.getInt("ordinal") ? a : b);
      }
    }
    List<Given> given = new ArrayList<>();
    last.forEach((seat, vote) -> given.add(given(seat, vote)));
    return new Papers(given, last.keySet());
  }

  private static Given given(@Nullable Long seat, JsonObject paper) {
    return new Given(seat, paper.getString("choice"), marked(paper));
  }

  private static Set<Integer> marked(JsonObject paper) {
    JsonArray options = paper.getJsonArray("options");
    Set<Integer> marked = new TreeSet<>();
    if (options != null) {
      options.getValuesAs(JsonNumber.class).forEach(place -> marked.add(place.intValueExact()));
    }
    return marked;
  }

  int number(String choice) {
    return (int) given.stream().filter(paper -> paper.choice().equals(choice)).count();
  }

  /** Whether the paper could be given in this ballot. */
  static boolean isCountable(JsonObject ballot, JsonObject paper) {
    String choice = paper.getString("choice");
    Set<Integer> marked = marked(paper);
    if (!CHOICES.contains(choice)) {
      return false;
    }
    if (!hasOptions(ballot) || !choice.equals("YES")) {
      return marked.isEmpty();
    }
    return !marked.isEmpty()
        && marked.size() <= ballot.getInt("maxChoices")
        && Options.places(ballot).containsAll(marked);
  }

  /** As many papers as seats gave one, each code once, and the hash that was kept of them. */
  static boolean isSecretWellFormed(JsonObject ballot) {
    if (!ballot.containsKey("papers")) {
      return !ballot.containsKey("count");
    }
    List<JsonObject> papers = objects(ballot, "papers");
    Set<String> codes = new HashSet<>();
    boolean right =
        papers.stream().allMatch(p -> codes.add(p.getString("code")) && isCountable(ballot, p));
    long voted =
        objects(ballot, "electorate").stream()
            .filter(seat -> !seat.containsKey("recusal") && seat.getBoolean("voted", false))
            .count();
    String lines = papers.stream().map(Papers::line).collect(Collectors.joining());
    String hash = Hash.of(lines.getBytes(StandardCharsets.UTF_8));
    return right
        && papers.size() + ballot.getInt("invalidPapers") == voted
        && hash.equals(ballot.getString("papersSha256"))
        && areSealedRight(ballot);
  }

  /**
   * The hash over the sealed votes is that of their fingerprints, and every seat that is said to
   * have voted has one. Records made before the fingerprints were kept have none.
   */
  private static boolean areSealedRight(JsonObject ballot) {
    if (!ballot.containsKey("sealedVotes")) {
      return true;
    }
    List<JsonObject> sealed = objects(ballot, "sealedVotes");
    String lines =
        sealed.stream()
            .map(v -> Count.seat(v) + " " + v.getInt("ordinal") + " " + v.getString("sha256"))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    Set<Long> seats = sealed.stream().map(Count::seat).collect(Collectors.toSet());
    return Hash.of(lines.getBytes(StandardCharsets.UTF_8)).equals(ballot.getString("votesSha256"))
        && objects(ballot, "electorate").stream()
            .filter(seat -> seat.getBoolean("voted", false))
            .allMatch(seat -> seats.contains(Count.seat(seat)));
  }

  private static String line(JsonObject paper) {
    String options = marked(paper).stream().map(String::valueOf).collect(Collectors.joining(","));
    return String.join(
            "\t",
            paper.getString("code"),
            paper.getString("choice"),
            options,
            paper.getString("reason", ""))
        + "\n";
  }

  private static List<JsonObject> objects(JsonObject ballot, String name) {
    return ballot.getJsonArray(name).getValuesAs(JsonObject.class);
  }
}
