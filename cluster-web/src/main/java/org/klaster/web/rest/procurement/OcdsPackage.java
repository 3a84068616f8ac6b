package org.klaster.web.rest.procurement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.klaster.api.procurement.OpenProcess;
import org.klaster.api.procurement.OpenRegister;

/**
 * A package of the standard, put together from texts that are given out byte for byte as they were
 * published.
 *
 * @param uri where it was read
 */
record OcdsPackage(String uri) {

  private static final List<String> EXTENSIONS =
      List.of(
          "https://extensions.open-contracting.org/en/extensions/bids/v1.1.5/extension.json",
          "https://extensions.open-contracting.org/en/extensions/lots/v1.1.5/extension.json");

  static OcdsPackage here(String path) {
    return new OcdsPackage(address() + "/api/v1/ocds" + path);
  }

  private static String address() {
    return System.getProperty("klaster.public-url", "http://localhost:8080").replaceAll("/+$", "");
  }

  /** Of all; the list is empty where nothing was published. */
  String records(OpenRegister register) {
    return records(register.at(), register.processes());
  }

  String record(OpenProcess process) {
    return records(process.newest(), List.of(process));
  }

  private String records(Instant at, List<OpenProcess> processes) {
    return head(at)
        + ",\"records\":["
        + processes.stream().map(OcdsPackage::one).collect(Collectors.joining(","))
        + "]}";
  }

  String releases(OpenProcess process) {
    return head(process.newest()) + ",\"releases\":" + all(process) + "}";
  }

  private String head(Instant published) {
    return "{\"uri\":"
        + quoted(uri)
        + ",\"version\":\"1.1\",\"extensions\":["
        + EXTENSIONS.stream().map(OcdsPackage::quoted).collect(Collectors.joining(","))
        + "],\"publishedDate\":"
        + quoted(published.toString())
        + ",\"publisher\":{\"name\":\"Klaster\",\"uri\":"
        + quoted(address())
        + "}";
  }

  private static String one(OpenProcess process) {
    return "{\"ocid\":"
        + quoted(process.ocid())
        + ",\"releases\":"
        + all(process)
        + ",\"compiledRelease\":"
        + process.compiled()
        + "}";
  }

  private static String all(OpenProcess process) {
    return process.releases().stream()
        .map(OpenProcess.Release::content)
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Addresses, identifiers and moments: nothing in them needs more than these. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
