package org.klaster.web.rest.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header of a download with its name, never shown in the browser. */
public final class Attachment {

  private Attachment() {}

  public static String named(String fileName) {
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
