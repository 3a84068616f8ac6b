package org.klaster.verifier;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts a ballot from what its record says of rules, seats and votes. Each entitled seat has one
 * vote, its last; recused seats count nowhere.
 *
 * @param numbers what was counted, by its name in the record
 * @param outcome what follows, the casting vote included
 * @param dissent seats whose last vote is a no, in the electorate's order
 */
record Count(Map<String, Object> numbers, String outcome, List<Long> dissent) {

  private static final String YES = "YES";
  private static final String NO = "NO";
  private static final String TIED = "TIED";
  private static final String CARRIED = "CARRIED";
  private static final String NOT_CARRIED = "NOT_CARRIED";

  Count {
    dissent = List.copyOf(dissent);
  }

  /** Counts the ballot that the record describes. */
  static Count of(JsonObject ballot) {
    List<JsonObject> seats = ballot.getJsonArray("electorate").getValuesAs(JsonObject.class);
    List<JsonObject> entitled = seats.stream().filter(s -> !s.containsKey("recusal")).toList();
    Papers papers = Papers.of(ballot, entitled);
    long yes = papers.number(YES);
    long no = papers.number(NO);
    long tookPart =
        entitled.stream()
            .filter(s -> papers.voted().contains(seat(s)) || s.getBoolean("present", false))
            .count();
    JsonObject rules = ballot.getJsonObject("rules");
    Threshold quorum = Threshold.parse(rules.getString("quorum"));
    Threshold pass = Threshold.parse(rules.getString("pass"));
    boolean ofEntitled = rules.getString("quorumBase").equals("ENTITLED");
    long quorumCount = ofEntitled ? tookPart - outside(entitled, papers.voted()) : yes + no;
    long quorumBase = ofEntitled ? entitled.size() : tookPart;
    boolean reached = tookPart > 0 && quorum.met(quorumCount, quorumBase);
    long base = base(rules.getString("passBase"), entitled.size(), tookPart, yes + no);
    boolean entitledBase = rules.getString("passBase").equals("ENTITLED");
    Majority majority = new Majority(pass, base, entitledBase);
    Options options = options(ballot, papers, reached, majority);
    String counted = counted(yes, no, reached ? majority : null, options);
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("seats", (long) seats.size());
    numbers.put("recused", (long) seats.size() - entitled.size());
    numbers.put("entitled", (long) entitled.size());
    numbers.put("tookPart", tookPart);
    numbers.put("yes", yes);
    numbers.put("no", no);
    numbers.put("abstain", (long) papers.number("ABSTAIN"));
    numbers.put("quorumCount", quorumCount);
    numbers.put("quorumNeeded", Math.max(1, quorum.least(quorumBase)));
    numbers.put("quorumReached", reached);
    numbers.put("base", base);
    numbers.put("yesNeeded", Math.max(1, pass.least(base)));
    numbers.put("counted", counted);
    Optional.ofNullable(options).ifPresent(o -> numbers.put("options", o.counts()));
    String outcome = options == null ? decided(counted, rules, casting(ballot)) : options.outcome();
    return new Count(numbers, outcome, dissent(entitled, papers));
  }

  /** Seats that voted through another one alone, which their charter leaves out of the quorum. */
  private static long outside(List<JsonObject> entitled, Set<Long> voted) {
    return entitled.stream()
        .filter(s -> s.getBoolean("outsideQuorum", false) && !s.getBoolean("present", false))
        .filter(s -> voted.contains(seat(s)))
        .count();
  }

  private static @Nullable Options options(
      JsonObject ballot, Papers papers, boolean quorum, Majority majority) {
    if (!Papers.hasOptions(ballot)) {
      return null;
    }
    Options options = new Options(ballot, papers, majority.pass(), majority.base());
    return quorum ? options.decide() : options;
  }

  private static String counted(
      long yes, long no, @Nullable Majority majority, @Nullable Options options) {
    if (options != null) {
      return options.counted();
    }
    return majority == null ? "NO_QUORUM" : counted(yes, no, majority);
  }

  private static String outcome(String counted, JsonObject ballot, @Nullable Options options) {
    return options == null
        ? decided(counted, ballot.getJsonObject("rules"), casting(ballot))
        : options.outcome();
  }

  private static List<Long> dissent(List<JsonObject> entitled, Papers papers) {
    List<Long> against =
        papers.given().stream()
            .filter(paper -> paper.choice().equals(NO) && paper.seat() != null)
            .map(Papers.Given::seat)
            .toList();
    return entitled.stream().map(Count::seat).filter(against::contains).toList();
  }

  private static long base(String name, long entitled, long tookPart, long cast) {
    return switch (name) {
      case "PRESENT" -> tookPart;
      case "CAST" -> cast;
      case "ENTITLED" -> entitled;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private record Majority(Threshold pass, long base, boolean ofEntitled) {}

  private static String counted(long yes, long no, Majority majority) {
    if (yes > 0 && majority.pass().met(yes, majority.base())) {
      return CARRIED;
    }
    boolean even = yes == no && yes > 0 && majority.pass().isAtMostHalf();
    boolean withinReach = !majority.ofEntitled() || majority.pass().met(yes + 1, majority.base());
    return even && withinReach ? TIED : NOT_CARRIED;
  }

  private static String decided(String counted, JsonObject rules, @Nullable String casting) {
    if (!counted.equals(TIED) || casting == null || !rules.getBoolean("castingVote")) {
      return counted;
    }
    return casting.equals(YES) ? CARRIED : NOT_CARRIED;
  }

  private static @Nullable String casting(JsonObject ballot) {
    JsonObject casting = ballot.getJsonObject("castingVote");
    return casting == null ? null : casting.getString("choice");
  }

  static long seat(JsonObject row) {
    return row.getJsonNumber("seat").longValueExact();
  }
}
