package org.klaster.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.klaster.api.shared.NotFound;
import org.klaster.web.i18n.Messages;

/** The quick guide of a role, from the manual's own text in the user's language. */
@Named
@RequestScoped
public class GuideBacking {

  private static final List<String> ROLES =
      List.of(
          "public",
          "coordinator",
          "ministry",
          "firm",
          "science",
          "government",
          "auditor",
          "administrator");

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  @Inject private Messages messages;
  @Inject private ListAddress address;

  public List<String> getRoles() {
    return ROLES;
  }

  public String getRole() {
    String role = address.text("role");
    return role == null ? "public" : role;
  }

  /** The guide as HTML; raw HTML in its text is escaped. */
  public String getHtml() {
    if (!ROLES.contains(getRole())) {
      throw new NotFound("guide", getRole());
    }
    String file = "/guides/" + getRole() + "_" + messages.language().code() + ".md";
    try (var in = GuideBacking.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new NotFound("guide", getRole());
      }
      Node guide = PARSER.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return RENDERER.render(guide);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
