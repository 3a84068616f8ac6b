package org.klaster.procurement.opendata;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.PublicProcess;
import org.klaster.procurement.opendata.OcdsStep.Stage;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A release of the Open Contracting Data Standard 1.1.5 with the bids and lots extensions: what is
 * known at one step. The cluster is the procuring entity; no buyer is named and no contract bears
 * an amount, since both together are a member's line.
 */
final class OcdsRelease {

  private static final int FULL_WEIGHT = 100;

  private final PublicProcess process;
  private final OcdsStep step;
  private final String ocid;
  private final Map<String, JsonObject> told;

  /**
   * A release.
   *
   * @param told awards of earlier releases, by id; what holds no longer is cancelled
   */
  OcdsRelease(PublicProcess process, OcdsStep step, String ocid, Map<String, JsonObject> told) {
    this.told = told;
    this.process = process;
    this.step = step;
    this.ocid = ocid;
  }

  /**
   * As it is published.
   *
   * @param id of the standard
   */
  Map<String, Object> map(String id) {
    return body(id, step.tag());
  }

  /** The state after this step, as the record shows it. */
  Map<String, Object> compiled() {
    return body(ocid + "-" + step.at(), "compiled");
  }

  private Map<String, Object> body(String id, String tag) {
    return new OcdsObject()
        .with("ocid", ocid)
        .with("id", id)
        .with("date", step.at())
        .with("tag", List.of(tag))
        .with("initiationType", "tender")
        .with("language", "kk")
        .with("parties", parties())
        .with("tender", tender())
        .with("bids", step.stage().reaches(Stage.SEALED) ? bids() : null)
        .with("awards", awards())
        .with("contracts", step.stage().reaches(Stage.CONTRACTED) ? contracts() : null)
        .with("relatedProcesses", related())
        .map();
  }

  private List<Map<String, Object>> related() {
    Long earlier = process.repeats();
    if (earlier == null) {
      return List.of();
    }
    String prefix = ocid.substring(0, ocid.lastIndexOf('-') + 1);
    return List.of(
        new OcdsObject()
            .with("id", "1")
            .with("relationship", List.of("unsuccessfulProcess"))
            .with("scheme", "ocid")
            .with("identifier", prefix + earlier)
            .map());
  }

  private static String key(PublicProcess.Party party) {
    return party.bin() == null ? "KZ-KLASTER-" + party.id() : "KZ-BIN-" + party.bin();
  }

  private String cluster() {
    return "KZ-KLASTER-CLUSTER-" + process.clusterId();
  }

  private List<Map<String, Object>> parties() {
    List<Map<String, Object>> parties = new ArrayList<>();
    parties.add(
        new OcdsObject()
            .with("id", cluster())
            .with("name", process.cluster())
            .with("roles", List.of("procuringEntity"))
            .map());
    Map<PublicProcess.Party, Set<String>> roles = new LinkedHashMap<>();
    if (step.stage().reaches(Stage.OPENED)) {
      process.bids().forEach(bid -> role(roles, bid.bidder(), "tenderer"));
    }
    if (step.stage().reaches(Stage.PROPOSED)) {
      process.awards().forEach(award -> role(roles, award.supplier(), "supplier"));
    }
    roles.forEach((party, played) -> parties.add(party(party, played)));
    return parties;
  }

  private static void role(
      Map<PublicProcess.Party, Set<String>> roles, PublicProcess.Party party, String role) {
    roles.computeIfAbsent(party, one -> new LinkedHashSet<>()).add(role);
  }

  private static Map<String, Object> party(PublicProcess.Party party, Set<String> roles) {
    OcdsObject identifier =
        new OcdsObject()
            .with("scheme", party.bin() == null ? null : "KZ-BIN")
            .with("id", party.bin());
    return new OcdsObject()
        .with("id", key(party))
        .with("name", party.name())
        .with("identifier", identifier)
        .with("roles", List.copyOf(roles))
        .map();
  }

  private OcdsObject tender() {
    PublicProcess.Version version =
        process.versions().isEmpty() ? null : process.versions().get(step.version());
    Integer weight = version == null ? null : version.priceWeight();
    Instant until =
        step.stage() == Stage.PUBLISHED && version != null
            ? version.biddingUntil()
            : process.biddingUntil();
    return new OcdsObject()
        .with("id", String.valueOf(process.id()))
        .with("title", process.name())
        .with("status", step.status())
        .with("statusDetails", ground())
        .with(
            "procuringEntity",
            new OcdsObject().with("id", cluster()).with("name", process.cluster()))
        .with("items", items())
        .with("lots", lots())
        .with("procurementMethod", process.invitedOnly() ? "selective" : "open")
        .with("mainProcurementCategory", "goods")
        .with(
            "awardCriteria",
            weight == null || weight == FULL_WEIGHT ? "priceOnly" : "ratedCriteria")
        .with("submissionMethod", List.of("electronicSubmission"))
        .with("datePublished", process.publishedAt())
        .with(
            "tenderPeriod",
            new OcdsObject().with("startDate", process.publishedAt()).with("endDate", until))
        .with("standstillPeriod", standstill())
        .with("numberOfTenderers", numberOfTenderers())
        .with("amendments", amendments());
  }

  /** Why it came to nothing, in three languages; none before it did. */
  private @Nullable LocalizedText ground() {
    TenderEnding ending = process.ending();
    return ending != null
            && (step.status().equals("unsuccessful") || step.status().equals("cancelled"))
        ? ending.ground(process.reason())
        : null;
  }

  private @Nullable OcdsObject standstill() {
    return step.stage().reaches(Stage.PROPOSED) && process.standstillUntil() != null
        ? new OcdsObject().with("endDate", process.standstillUntil())
        : null;
  }

  private @Nullable Integer numberOfTenderers() {
    PublicProcess.Sealed sealed = process.sealed();
    return sealed != null && step.stage().reaches(Stage.SEALED) ? sealed.bids() : null;
  }

  private List<Map<String, Object>> items() {
    return process.lots().stream()
        .map(
            lot ->
                new OcdsObject()
                    .with("id", String.valueOf(lot.position()))
                    .with("description", lot.specification())
                    .with("quantity", lot.quantity())
                    .with("unit", new OcdsObject().with("name", lot.unit()))
                    .with("relatedLot", String.valueOf(lot.position()))
                    .map())
        .toList();
  }

  private List<Map<String, Object>> lots() {
    return process.lots().stream()
        .map(
            lot ->
                new OcdsObject()
                    .with("id", String.valueOf(lot.position()))
                    .with("title", lot.name())
                    .with("status", step.status())
                    .with(
                        "contractPeriod",
                        new OcdsObject()
                            .with("startDate", day(lot.deliveryFrom()))
                            .with("endDate", day(lot.deliveryTo())))
                    .map())
        .toList();
  }

  private static String day(LocalDate date) {
    return date + "T00:00:00+05:00";
  }

  private List<Map<String, Object>> amendments() {
    return process.versions().stream()
        .limit(step.version() + 1L)
        .skip(1)
        .map(
            version ->
                new OcdsObject()
                    .with("id", String.valueOf(version.number()))
                    .with("date", version.at())
                    .with("rationale", version.reason())
                    .map())
        .toList();
  }

  private OcdsObject bids() {
    PublicProcess.Sealed sealed = process.sealed();
    List<Map<String, Object>> statistics =
        sealed == null
            ? List.of()
            : List.of(
                new OcdsObject()
                    .with("id", "1")
                    .with("measure", "bids")
                    .with("date", sealed.at())
                    .with("value", sealed.bids())
                    .map());
    return new OcdsObject()
        .with("statistics", statistics)
        .with(
            "details",
            step.stage().reaches(Stage.OPENED)
                ? process.bids().stream().map(OcdsRelease::bid).toList()
                : List.of());
  }

  /** A bid that could not be read is on no lot. */
  private static String bidKey(long bid, @Nullable Integer lot) {
    return bid + "-" + (lot == null ? 0 : lot);
  }

  private static Map<String, Object> bid(PublicProcess.PublicBid bid) {
    LocalDate until = bid.validUntil();
    return new OcdsObject()
        .with("id", bidKey(bid.id(), bid.lot()))
        .with("date", bid.sealedAt())
        .with("status", bid.status() == BidStatus.DISQUALIFIED ? "disqualified" : "valid")
        .with("tenderers", List.of(reference(bid.bidder())))
        .with("value", bid.price())
        .with("validityPeriod", until == null ? null : new OcdsObject().with("endDate", day(until)))
        .with("relatedLots", bid.lot() == null ? null : List.of(String.valueOf(bid.lot())))
        .map();
  }

  private static Map<String, Object> reference(PublicProcess.Party party) {
    return new OcdsObject().with("id", key(party)).with("name", party.name()).map();
  }

  /** Those that hold, and those that were told and hold no longer. */
  private List<Map<String, ?>> awards() {
    List<Map<String, ?>> awards = new ArrayList<>();
    Map<String, JsonObject> gone = new LinkedHashMap<>(told);
    if (step.stage().reaches(Stage.PROPOSED)) {
      for (Map<String, Object> award : standing()) {
        gone.remove(String.valueOf(award.get("id")));
        awards.add(award);
      }
    }
    gone.values()
        .forEach(
            award ->
                awards.add(Json.createObjectBuilder(award).add("status", "cancelled").build()));
    return awards;
  }

  /** A lot that is awarded anew has another award. */
  private static String key(PublicProcess.Award award) {
    return award.id() + "-" + award.proposedAt().toEpochMilli();
  }

  private List<Map<String, Object>> standing() {
    boolean binding = step.stage().reaches(Stage.AWARDED);
    return process.awards().stream()
        .map(
            award ->
                new OcdsObject()
                    .with("id", key(award))
                    .with("status", binding ? "active" : "pending")
                    .with("date", binding ? process.awardedAt() : award.proposedAt())
                    .with("value", award.price())
                    .with("suppliers", List.of(reference(award.supplier())))
                    .with("relatedLots", List.of(String.valueOf(award.lot())))
                    .with("relatedBid", bidKey(award.bidId(), award.lot()))
                    .map())
        .toList();
  }

  private @Nullable String award(PublicProcess.Contract contract) {
    return process.awards().stream()
        .filter(award -> award.id() == contract.awardId())
        .map(OcdsRelease::key)
        .findFirst()
        .orElse(null);
  }

  private List<Map<String, Object>> contracts() {
    boolean over = step.stage() == Stage.COMPLETED;
    return process.contracts().stream()
        .map(
            contract ->
                new OcdsObject()
                    .with("id", String.valueOf(contract.id()))
                    .with("awardID", award(contract))
                    .with(
                        "status",
                        over && contract.status() == ContractStatus.FULFILLED
                            ? "terminated"
                            : "active")
                    .with("dateSigned", contract.signedAt())
                    .map())
        .toList();
  }
}
