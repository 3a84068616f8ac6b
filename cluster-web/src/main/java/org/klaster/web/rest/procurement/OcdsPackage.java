package org.klaster.web.rest.procurement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.PublicProcess;

/**
 * A package of the standard. The publisher's prefix of identifiers is the system property {@code
 * klaster.ocid-prefix}; until one is registered with the Open Contracting Partnership it is one
 * that nobody has.
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

  static String prefix() {
    return System.getProperty("klaster.ocid-prefix", "ocds-000000");
  }

  private static String ocid(PublicProcess process) {
    return prefix() + "-" + process.id();
  }

  Map<String, Object> records(List<PublicProcess> processes) {
    Instant newest =
        processes.stream()
            .map(process -> last(OcdsStep.of(process)).at())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return head(newest).with("records", processes.stream().map(OcdsPackage::record).toList()).map();
  }

  Map<String, Object> releases(PublicProcess process) {
    return head(last(OcdsStep.of(process)).at()).with("releases", all(process)).map();
  }

  private OcdsObject head(Instant published) {
    return new OcdsObject()
        .with("uri", uri)
        .with("version", "1.1")
        .with("extensions", EXTENSIONS)
        .with("publishedDate", published)
        .with("publisher", new OcdsObject().with("name", "Klaster").with("uri", address()));
  }

  private static Map<String, Object> record(PublicProcess process) {
    String ocid = ocid(process);
    return new OcdsObject()
        .with("ocid", ocid)
        .with("releases", all(process))
        .with(
            "compiledRelease",
            new OcdsRelease(process, last(OcdsStep.of(process)), ocid).compiled())
        .map();
  }

  private static List<Map<String, Object>> all(PublicProcess process) {
    return OcdsStep.of(process).stream()
        .map(step -> new OcdsRelease(process, step, ocid(process)).map())
        .toList();
  }

  private static OcdsStep last(List<OcdsStep> steps) {
    return steps.get(steps.size() - 1);
  }
}
