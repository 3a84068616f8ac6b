package org.klaster.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a page may hold: markup, tags and expressions; no words, no script, no style. */
final class PageLocks {

  private static final int PAGE_LINES = 200;
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Pattern FOREIGN_LETTERS = Pattern.compile("[\\p{IsCyrillic}\\p{IsArabic}]");

  /** A key of a message bundle, handed to a tag that looks it up. */
  private static final Pattern MESSAGE_KEY =
      Pattern.compile("[a-z][A-Za-z0-9]*([.-][A-Za-z0-9_-]+)+\\.?");

  private static final Set<String> SPOKEN_ATTRIBUTES =
      Set.of(
          "title",
          "alt",
          "label",
          "placeholder",
          "aria-label",
          "aria-description",
          "summary",
          "itemLabel",
          "requiredMessage",
          "converterMessage",
          "validatorMessage",
          "header",
          "caption",
          "legend",
          "hint");
  private static final Set<String> SPEAKING_ELEMENTS =
      Set.of("outputText", "commandButton", "commandLink", "link", "button", "outputLabel");

  private PageLocks() {}

  static List<Lock> all() {
    return List.of(
        new Lock("a page has at most 200 lines", PageLocks::longPages, "long.xhtml"),
        new Lock("a page holds no words", PageLocks::words, "Literal words"),
        new Lock("an attribute holds no words", PageLocks::spokenAttributes, "Literal title"),
        new Lock("a page holds no style", PageLocks::styles, "color"),
        new Lock("a page holds no script of its own", PageLocks::scripts, "alert"),
        new Lock("a page holds no event attribute", PageLocks::eventAttributes, "onclick"));
  }

  private static List<String> longPages(Codebase code) {
    return code.pages().stream()
        .filter(page -> Codebase.text(page).lines().count() > PAGE_LINES)
        .map(Codebase::name)
        .toList();
  }

  private static List<String> words(Codebase code) {
    return inEach(
        code,
        (page, found) ->
            walk(
                page,
                node -> {
                  if (node.getNodeType() == Node.TEXT_NODE
                      || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                    String rest = EXPRESSION.matcher(node.getTextContent()).replaceAll("");
                    if (LETTERS.matcher(rest).find()) {
                      found.add(rest.strip());
                    }
                  }
                }));
  }

  private static List<String> spokenAttributes(Codebase code) {
    return eachAttribute(
        code,
        attribute -> {
          String rest = EXPRESSION.matcher(attribute.getValue()).replaceAll("");
          if (FOREIGN_LETTERS.matcher(rest).find()) {
            return true;
          }
          boolean spoken =
              SPOKEN_ATTRIBUTES.contains(attribute.getName())
                  || (attribute.getName().equals("value")
                      && SPEAKING_ELEMENTS.contains(attribute.getOwnerElement().getLocalName()));
          return spoken && LETTERS.matcher(rest).find() && !MESSAGE_KEY.matcher(rest).matches();
        });
  }

  private static List<String> styles(Codebase code) {
    List<String> found =
        new ArrayList<>(eachAttribute(code, attribute -> attribute.getName().equals("style")));
    found.addAll(elements(code, "style"));
    return found;
  }

  private static List<String> scripts(Codebase code) {
    List<String> found =
        new ArrayList<>(
            eachAttribute(
                code,
                attribute ->
                    attribute
                        .getValue()
                        .toLowerCase(Locale.ROOT)
                        .strip()
                        .startsWith("javascript:")));
    found.addAll(elements(code, "script"));
    return found;
  }

  private static List<String> eventAttributes(Codebase code) {
    return eachAttribute(code, attribute -> attribute.getName().matches("on[a-z]+"));
  }

  /** Elements of a name that hold text of their own. */
  private static List<String> elements(Codebase code, String name) {
    return inEach(
        code,
        (page, found) ->
            walk(
                page,
                node -> {
                  if (node instanceof Element element
                      && name.equals(element.getLocalName())
                      && !element.getTextContent().isBlank()) {
                    found.add(element.getTextContent().strip());
                  }
                }));
  }

  private static List<String> eachAttribute(
      Codebase code, java.util.function.Predicate<Attr> isWrong) {
    return inEach(
        code,
        (page, found) ->
            walk(
                page,
                node -> {
                  NamedNodeMap attributes = node.getAttributes();
                  for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
                    Attr attribute = (Attr) attributes.item(i);
                    if (isWrong.test(attribute)) {
                      found.add(attribute.getName() + "=" + attribute.getValue());
                    }
                  }
                }));
  }

  private static List<String> inEach(Codebase code, BiConsumer<Document, List<String>> look) {
    List<String> found = new ArrayList<>();
    for (Path page : code.pages()) {
      List<String> here = new ArrayList<>();
      look.accept(Xml.parse(page), here);
      here.forEach(line -> found.add(Codebase.name(page) + ": " + line));
    }
    return found;
  }

  private static void walk(Node node, java.util.function.Consumer<Node> visitor) {
    visitor.accept(node);
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      walk(children.item(i), visitor);
    }
  }
}
