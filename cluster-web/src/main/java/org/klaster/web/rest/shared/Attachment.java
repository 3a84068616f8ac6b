package org.klaster.web.rest.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.klaster.api.shared.DocumentContent;

/** A download under its name, never shown in the browser. */
public final class Attachment {

  private Attachment() {}

  /** A file as it was uploaded, always of no particular type. */
  public static Response of(DocumentContent file) {
    return Response.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, named(file.document().fileName()))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** The header that names a download. */
  public static String named(String fileName) {
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
