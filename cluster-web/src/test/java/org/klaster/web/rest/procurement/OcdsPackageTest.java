package org.klaster.web.rest.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klaster.api.procurement.OpenProcess;
import org.klaster.api.procurement.OpenRegister;

class OcdsPackageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aRegisterWithoutATenderIsAnEmptyPackage() throws IOException {
    JsonNode all = read(new OpenRegister(Instant.EPOCH, List.of()));
    assertTrue(all.get("records").isArray());
    assertEquals(0, all.get("records").size());
    assertEquals("1970-01-01T00:00:00Z", all.get("publishedDate").asText());
  }

  @Test
  void releasesAreGivenOutAsTheyWerePublished() throws IOException {
    String content = "{\"id\":\"a-1\",\"quantity\":1.50}";
    OpenProcess process =
        new OpenProcess(
            "a", List.of(new OpenProcess.Release("a-1", Instant.EPOCH, "tender", content)), "{}");
    String all = OcdsPackage.here("").records(new OpenRegister(Instant.EPOCH, List.of(process)));
    assertTrue(all.contains("[" + content + "]"), all);
    assertEquals(
        "a",
        read(new OpenRegister(Instant.EPOCH, List.of(process))).at("/records/0/ocid").asText());
  }

  private static JsonNode read(OpenRegister register) throws IOException {
    return JSON.readTree(OcdsPackage.here("").records(register));
  }
}
