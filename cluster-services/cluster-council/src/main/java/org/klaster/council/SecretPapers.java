package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.RuleViolated;
import org.klaster.council.PaperSeal.Coded;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotPaper;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.BallotSecrecy;
import org.klaster.domain.council.Vote;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.secrecy.SealingKeys;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Papers of secret ballots: sealed when they are given, opened together at the close and written
 * down without their seats.
 */
@ApplicationScoped
public class SecretPapers {

  /** Fewer papers would tell too much of who gave them. */
  public static final int LEAST = 3;

  private static final String KEY_LOST =
      "Дауыс беру кілті жоғалған / ключ голосования утрачен / the ballot's key is lost";
  private static final String TOO_FEW =
      "Жасырын дауыс беру үшін бюллетень тым аз / слишком мало бюллетеней для тайного голосования"
          + " / too few papers for a secret ballot";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SealingKeys keys;
  @Inject private Counting counting;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  /** Makes the key of a ballot that is about to open. */
  void prepare(Ballot ballot) {
    requireEnough(counting.electorate(ballot));
    ballot.sealWith(keys.make(name(ballot.id())));
  }

  private static void requireEnough(List<BallotSeat> electorate) {
    if (entitled(electorate).size() < LEAST) {
      throw new RuleViolated("ballot.secret-too-few", LEAST);
    }
  }

  /** Whether so few seats are left that their papers would tell who gave them. */
  Optional<String> tooFew(Ballot ballot) {
    boolean few = entitled(counting.electorate(ballot)).size() < LEAST;
    return few ? Optional.of(TOO_FEW) : Optional.empty();
  }

  /**
   * A vote that is to be stored.
   *
   * @param code what its voter is told; null in an open ballot
   */
  record Stored(Vote vote, @Nullable String code) {

    /** Says nothing of the code: it must not reach a log. */
    @Override
    public String toString() {
      return "Stored";
    }
  }

  /** A vote as it is stored: as it was given, or in a secret ballot sealed and with a code. */
  Stored vote(Ballot ballot, BallotSeat seat, int ordinal, GivenVote given) {
    Instant now = clock.now();
    if (!ballot.terms().secret()) {
      return new Stored(ballot.vote(seat, ordinal, given, now), null);
    }
    ballot.requireCountable(given);
    Coded paper = new Coded(PaperSeal.code(), given);
    String key = Objects.requireNonNull(secrecy(ballot).publicKey());
    String sealed = PaperSeal.seal(ballot, key, seat.seatId(), ordinal, paper);
    return new Stored(ballot.voteSecretly(seat, ordinal, sealed, now), paper.code());
  }

  /**
   * Opens the last paper of every entitled seat and writes them down in the order of their codes.
   *
   * @return why that cannot be done; the ballot then has to be annulled
   */
  Optional<String> open(Ballot ballot) {
    BallotSecrecy secrecy = secrecy(ballot);
    List<Vote> votes = counting.votes(ballot);
    Set<Long> entitled = entitled(counting.electorate(ballot));
    Map<Long, Vote> last = new LinkedHashMap<>();
    votes.stream()
        .filter(vote -> entitled.contains(vote.seatId()))
        .forEach(vote -> last.put(vote.seatId(), vote));
    if (last.size() < LEAST) {
      return Optional.of(TOO_FEW);
    }
    String publicKey = Objects.requireNonNull(secrecy.publicKey());
    Optional<Seal.Keys> pair = keys.find(name(ballot.id()), publicKey);
    if (pair.isEmpty()) {
      return Optional.of(KEY_LOST);
    }
    List<BallotPaper> papers = papers(ballot, pair.get(), List.copyOf(last.values()));
    papers.sort(Comparator.comparing(BallotPaper::code));
    for (BallotPaper paper : papers) {
      entities.persist(paper);
      // One by one, so that the order of the rows is that of the codes and of nothing else.
      entities.flush();
    }
    ballot.papersOpened(last.size() - papers.size(), SealedVotes.sha256(votes), papersHash(papers));
    return Optional.empty();
  }

  private List<BallotPaper> papers(Ballot ballot, Seal.Keys pair, List<Vote> last) {
    List<BallotPaper> papers = new ArrayList<>();
    for (Vote vote : last) {
      Optional<Coded> paper =
          PaperSeal.open(ballot, pair, vote.seatId(), vote.ordinal(), vote.sealed())
              .filter(coded -> isCountable(ballot, coded));
      if (paper.isPresent()) {
        papers.add(new BallotPaper(ballot, paper.get().code(), paper.get().given()));
      } else {
        trail.changed(
            "ballot.paper-invalid", BallotClosing.subject(ballot), Map.of("seat", vote.seatId()));
      }
    }
    return papers;
  }

  private static boolean isCountable(Ballot ballot, Coded paper) {
    try {
      ballot.requireCountable(paper.given());
      return true;
    } catch (DomainRuleViolation e) {
      return false;
    }
  }

  /** One line a paper: code, choice, options, then the reason; in the order of the codes. */
  static String papersHash(List<BallotPaper> papers) {
    return CanonicalJson.sha256(
        papers.stream().map(SecretPapers::line).collect(Collectors.joining()));
  }

  private static String line(BallotPaper paper) {
    String options =
        paper.mark().options().stream().map(String::valueOf).collect(Collectors.joining(","));
    String reason = paper.reason() == null ? "" : paper.reason();
    return String.join("\t", paper.code(), paper.mark().choice().name(), options, reason) + "\n";
  }

  private static Set<Long> entitled(List<BallotSeat> electorate) {
    return electorate.stream()
        .filter(seat -> !seat.isRecused())
        .map(BallotSeat::seatId)
        .collect(Collectors.toSet());
  }

  private static BallotSecrecy secrecy(Ballot ballot) {
    return Objects.requireNonNull(ballot.secrecy());
  }

  /** Name of a ballot's key among the keys. */
  static String name(Long ballot) {
    return "ballot-" + ballot;
  }
}
