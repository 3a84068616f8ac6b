package org.klaster.procurement.sealing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.sealing.Attachments.Listed;
import org.klaster.procurement.sealing.Attachments.Register;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.Money;

/** What stands in the first envelope of a kind: canonical JSON (RFC 8785), prices in tiyn. */
public final class BidPaper {

  private static final int TIYN = 2;

  private BidPaper() {}

  /**
   * What a paper says.
   *
   * @param attached of the documents; null where there is no envelope of theirs
   */
  public record Content(BidTerms terms, @Nullable Register attached) {}

  /** Writes what belongs into an envelope of this kind. */
  public static byte[] write(EnvelopeKind kind, BidTerms terms) {
    return write(kind, new Content(terms, null));
  }

  /** The same, with the register of the documents in the first envelope of a bid. */
  public static byte[] write(EnvelopeKind kind, Content content) {
    BidTerms terms = content.terms();
    JsonObjectBuilder paper = Json.createObjectBuilder().add("kind", kind.name());
    if (kind.hasPrices()) {
      JsonArrayBuilder lots = Json.createArrayBuilder();
      terms.lots().forEach(lot -> lots.add(lot(lot)));
      // Remarks may tell a price: they are opened with the prices and not before.
      paper.add("lots", lots).add("remarks", terms.remarks());
    }
    if (kind != EnvelopeKind.PRICE) {
      paper.add("validUntil", terms.validUntil().toString());
      if (content.attached() != null) {
        paper.add("documents", register(content.attached()));
      }
    }
    return CanonicalJson.of(paper.build().toString()).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads one; empty where it is no paper of this kind, whatever else it is: what one bidder has
   * sealed never stands in the way of the others.
   */
  public static Optional<Content> read(EnvelopeKind kind, byte[] paper) {
    try {
      return parsed(kind, paper);
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Optional<Content> parsed(EnvelopeKind kind, byte[] paper) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(paper))) {
      JsonObject json = reader.readObject();
      if (!kind.name().equals(json.getString("kind"))) {
        return Optional.empty();
      }
      BidTerms terms =
          new BidTerms(
              kind.hasPrices() ? lots(json.getJsonArray("lots")) : List.of(),
              kind == EnvelopeKind.PRICE
                  ? LocalDate.EPOCH
                  : LocalDate.parse(json.getString("validUntil")),
              remarks(kind, json));
      boolean attached = kind != EnvelopeKind.PRICE && json.containsKey("documents");
      Register register = attached ? register(json.getJsonObject("documents")) : null;
      terms.requireSound();
      return register == null || register.isSound()
          ? Optional.of(new Content(terms, register))
          : Optional.empty();
    }
  }

  /** Papers of an earlier version had them beside the quality, and none beside the prices. */
  private static String remarks(EnvelopeKind kind, JsonObject json) {
    return kind == EnvelopeKind.WHOLE ? json.getString("remarks") : json.getString("remarks", "");
  }

  private static JsonObjectBuilder register(Register register) {
    JsonArrayBuilder files = Json.createArrayBuilder();
    for (Listed file : register.files()) {
      files.add(
          Json.createObjectBuilder()
              .add("name", file.name())
              .add("type", file.mediaType())
              .add("size", file.size())
              .add("sha256", file.sha256()));
    }
    return Json.createObjectBuilder().add("key", register.key()).add("files", files);
  }

  private static Register register(JsonObject json) {
    List<Listed> files = new ArrayList<>();
    for (JsonObject file : json.getJsonArray("files").getValuesAs(JsonObject.class)) {
      files.add(
          new Listed(
              file.getString("name"),
              file.getString("type"),
              file.getJsonNumber("size").intValueExact(),
              file.getString("sha256")));
    }
    return new Register(json.getString("key"), files);
  }

  private static JsonObjectBuilder lot(LotOffer offer) {
    JsonArrayBuilder tiers = Json.createArrayBuilder();
    for (OfferedTier tier : offer.tiers()) {
      tiers.add(
          Json.createObjectBuilder()
              .add("from", tier.from().toPlainString())
              .add("tiyn", tier.price().tenge().movePointRight(TIYN).toPlainString()));
    }
    return Json.createObjectBuilder().add("lot", Long.toString(offer.lot())).add("tiers", tiers);
  }

  private static List<LotOffer> lots(JsonArray array) {
    List<LotOffer> lots = new ArrayList<>();
    for (JsonObject lot : array.getValuesAs(JsonObject.class)) {
      List<OfferedTier> tiers = new ArrayList<>();
      for (JsonObject tier : lot.getJsonArray("tiers").getValuesAs(JsonObject.class)) {
        long tiyn = Long.parseLong(tier.getString("tiyn"));
        tiers.add(
            new OfferedTier(
                new BigDecimal(tier.getString("from")), new Money(BigDecimal.valueOf(tiyn, TIYN))));
      }
      lots.add(new LotOffer(Long.parseLong(lot.getString("lot")), tiers));
    }
    return lots;
  }
}
