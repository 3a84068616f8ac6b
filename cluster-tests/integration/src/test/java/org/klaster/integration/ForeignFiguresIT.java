package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Voting;
import org.klaster.api.procurement.ContractRow;
import org.klaster.api.procurement.EvaluationView;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.api.procurement.StatementView;
import org.klaster.api.procurement.TenderAwards;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.tests.Account;
import org.klaster.tests.AwardMother;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * A firm never sees another firm's quantity, prices, share or contract: whatever the figures are,
 * whoever asks, by every read of a joint purchase, at every step from the demand to the contracts.
 */
@OnBothDatabases
class ForeignFiguresIT {

  private static final int ROUNDS = 2;
  private static final List<Account> BUYERS =
      List.of(Account.FIRM, Account.FARM, Account.SCIENCE, Account.GOVERNMENT);

  private final Random random = new Random(20_260_723);
  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final AwardMother awards;

  ForeignFiguresIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    awards = new AwardMother(mother);
  }

  @Test
  void nobodyReadsAnothersFigures() {
    for (int round = 0; round < ROUNDS; round++) {
      long id = awards.tender(mother.own(Account.FIRM).cluster(), "OPENED");
      Map<Account, Set<String>> own = new EnumMap<>(Account.class);
      Map<Account, Set<String>> agreed = new EnumMap<>(Account.class);
      for (Account buyer : BUYERS) {
        own.put(buyer, line(id, buyer, agreed));
      }
      awards.bid(id, organisation(Account.APPLICANT), "OPENED", 95);
      assertNothingForeign(paths(id, List.of()), own, agreed);
      conclude(id);
      for (Account buyer : BUYERS) {
        StatementView statement = savings(buyer).statements(id).get(0);
        Objects.requireNonNull(agreed.get(buyer))
            .add(statement.own().share().tenge().toBigInteger().toString());
      }
      PurchaseContracts contracts =
          klaster.as(Account.COORDINATOR).service(PurchaseContracts.class);
      contracts.draw(id, contracts.contracts(id).version());
      List<Long> drawn = contracts.contracts(id).rows().stream().map(ContractRow::id).toList();
      assertEquals(BUYERS.size(), drawn.size());
      assertNothingForeign(paths(id, drawn), own, agreed);
    }
  }

  /**
   * Figures that stand nowhere else: the prices are the member's, the quantity the supplier's too.
   */
  private Set<String> line(long id, Account buyer, Map<Account, Set<String>> agreed) {
    int quantity = 3_000_000 + random.nextInt(900_000);
    int price = 100_000 + random.nextInt(90_000);
    int ceiling = 200_000 + random.nextInt(90_000);
    long line = tenders.line(tenders.lotOf(id, 1), organisation(buyer), quantity);
    klaster
        .sql()
        .change(
            "update demand_line set own_price = ?, ceiling_price = ? where id = ?",
            price,
            ceiling,
            line);
    agreed.put(buyer, new LinkedHashSet<>(Set.of(Integer.toString(quantity))));
    return Set.of(Integer.toString(price), Integer.toString(ceiling));
  }

  private static List<String> paths(long id, List<Long> contracts) {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "/api/v1/tenders/" + id,
                "/api/v1/tenders?size=200",
                "/api/v1/tenders/" + id + "/demand",
                "/api/v1/tenders/" + id + "/lines",
                "/api/v1/awards/" + id + "/evaluation",
                "/api/v1/awards/" + id + "/saving",
                "/api/v1/awards/" + id + "/statements",
                "/api/v1/contracts/of-tender/" + id,
                "/api/v1/ocds/ocds-000000-" + id));
    contracts.forEach(contract -> paths.add("/api/v1/contracts/" + contract));
    return paths;
  }

  /** The officer reads all, the supplier what it has agreed with each buyer; all others nothing. */
  private void assertNothingForeign(
      List<String> paths, Map<Account, Set<String>> own, Map<Account, Set<String>> agreed) {
    for (Account reader : Account.values()) {
      if (reader == Account.COORDINATOR) {
        continue;
      }
      for (String path : paths) {
        String body = klaster.restAs(reader).get(path).response().body();
        for (Account buyer : BUYERS) {
          if (buyer == reader) {
            continue;
          }
          assertHidden(Objects.requireNonNull(own.get(buyer)), body, reader + " " + path);
          if (reader != Account.APPLICANT || !path.contains("/contracts/")) {
            assertHidden(Objects.requireNonNull(agreed.get(buyer)), body, reader + " " + path);
          }
        }
      }
    }
  }

  private static void assertHidden(Set<String> figures, String body, String where) {
    for (String figure : figures) {
      assertFalse(
          Pattern.compile("(?<!\\d)" + figure + "(?!\\d)").matcher(body).find(),
          () -> figure + " for " + where);
    }
  }

  private void conclude(long id) {
    TenderEvaluation evaluation = klaster.as(Account.COORDINATOR).service(TenderEvaluation.class);
    TenderAwards steps = klaster.as(Account.COORDINATOR).service(TenderAwards.class);
    evaluation.evaluate(id, evaluation.evaluation(id).version());
    steps.propose(id, evaluation.evaluation(id).version());
    EvaluationView proposed = evaluation.evaluation(id);
    for (Account seat : BUYERS) {
      klaster
          .as(seat)
          .service(Voting.class)
          .cast(
              new CastVote(
                  Objects.requireNonNull(proposed.ballotId()), VoteChoice.YES, List.of(), null, 0));
    }
    awards.standstillOver(id);
    steps.award(id, evaluation.evaluation(id).version());
  }

  private TenderSavings savings(Account account) {
    return klaster.as(account).service(TenderSavings.class);
  }

  private long organisation(Account account) {
    return mother.own(account).organisation();
  }
}
