package org.klaster.verifier;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Takes out of a file of minutes what other programs check: the exact bytes that own keys have
 * signed, and these signatures.
 */
final class Extract {

  private Extract() {}

  /**
   * Writes {@code record.json}, {@code chair.p7s} and {@code secretary.p7s} as far as there are.
   */
  static void into(Path folder, byte[] file) throws IOException {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file))) {
      JsonObject whole = reader.readObject();
      String record =
          new JsonCanonicalizer(whole.getJsonObject("minutes").toString()).getEncodedString();
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("record.json"), record, StandardCharsets.UTF_8);
      for (JsonObject signature : whole.getJsonArray("signatures").getValuesAs(JsonObject.class)) {
        String function = signature.getString("function");
        if (signature.containsKey("ownKey") && function.matches("CHAIR|SECRETARY")) {
          byte[] value =
              Base64.getDecoder().decode(signature.getJsonObject("ownKey").getString("value"));
          Files.write(folder.resolve(function.toLowerCase(Locale.ROOT) + ".p7s"), value);
        }
      }
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | IllegalArgumentException e) {
      throw new IOException("not a file of minutes", e);
    }
  }
}
