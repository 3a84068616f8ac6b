package org.klaster.procurement.sealing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.Money;

/** What stands in the first envelope of a kind: canonical JSON (RFC 8785), prices in tiyn. */
public final class BidPaper {

  private static final int TIYN = 2;

  private BidPaper() {}

  /** Writes what belongs into an envelope of this kind. */
  public static byte[] write(EnvelopeKind kind, BidTerms terms) {
    JsonObjectBuilder paper = Json.createObjectBuilder().add("kind", kind.name());
    if (kind.hasPrices()) {
      JsonArrayBuilder lots = Json.createArrayBuilder();
      terms.lots().forEach(lot -> lots.add(lot(lot)));
      paper.add("lots", lots);
    }
    if (kind != EnvelopeKind.PRICE) {
      paper.add("remarks", terms.remarks()).add("validUntil", terms.validUntil().toString());
    }
    return CanonicalJson.of(paper.build().toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads one; empty where it is no paper of this kind. */
  public static Optional<BidTerms> read(EnvelopeKind kind, byte[] paper) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(paper))) {
      JsonObject json = reader.readObject();
      if (!kind.name().equals(json.getString("kind"))) {
        return Optional.empty();
      }
      return Optional.of(
          new BidTerms(
              kind.hasPrices() ? lots(json.getJsonArray("lots")) : List.of(),
              kind == EnvelopeKind.PRICE
                  ? LocalDate.EPOCH
                  : LocalDate.parse(json.getString("validUntil")),
              kind == EnvelopeKind.PRICE ? "" : json.getString("remarks")));
    } catch (JsonException
        | ArithmeticException
        | ClassCastException
        | DateTimeException
        | NullPointerException
        | NumberFormatException e) {
      return Optional.empty();
    }
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
