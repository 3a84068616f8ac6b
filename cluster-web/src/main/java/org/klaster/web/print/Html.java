package org.klaster.web.print;

import java.util.List;

/** Writes well-formed XHTML; every text is escaped. */
public final class Html {

  private final StringBuilder out = new StringBuilder();

  /** An element with a text in it. */
  public Html element(String name, String text) {
    return open(name).text(text).close(name);
  }

  public Html open(String name) {
    out.append('<').append(name).append('>');
    return this;
  }

  public Html close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  public Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(isAllowed(c) ? c : ' ');
      }
    }
    return this;
  }

  /** XML knows no other control characters than these. */
  private static boolean isAllowed(char c) {
    return c >= ' ' || c == '\n' || c == '\t';
  }

  /** A table with a row of heads; the first cell of each row names it. */
  public Html table(List<String> heads, List<List<String>> rows) {
    out.append("<table class=\"data\"><thead><tr>");
    heads.forEach(head -> out.append("<th scope=\"col\">").append(escaped(head)).append("</th>"));
    out.append("</tr></thead><tbody>");
    rows.forEach(this::row);
    out.append("</tbody></table>");
    return this;
  }

  /** A table of facts: a name and what it is. */
  public Html facts(List<List<String>> rows) {
    out.append("<table class=\"data\"><tbody>");
    rows.forEach(this::row);
    out.append("</tbody></table>");
    return this;
  }

  private void row(List<String> cells) {
    out.append("<tr><th scope=\"row\">").append(escaped(cells.get(0))).append("</th>");
    cells
        .subList(1, cells.size())
        .forEach(cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
    out.append("</tr>");
  }

  public Html list(String kind, List<String> items) {
    open(kind);
    items.forEach(item -> element("li", item));
    return close(kind);
  }

  private static String escaped(String text) {
    return new Html().text(text).toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
