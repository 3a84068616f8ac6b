package org.klaster.web.procurement;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.klaster.web.print.Html;

/**
 * A member's statement of one lot in the words of a language: page, PDF and CSV are made of it, so
 * that all three tell the same figures.
 *
 * @param notes how it was computed, in whole sentences
 * @param proof the own line as it was hashed; empty where it was not kept
 * @param leaves hashes of all lines; none where few buy together
 */
public record StatementSheet(
    String title,
    List<Fact> facts,
    List<Table> tables,
    List<String> notes,
    String proof,
    List<String> leaves)
    implements Serializable {

  public StatementSheet {
    facts = List.copyOf(facts);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
    leaves = List.copyOf(leaves);
  }

  /**
   * A figure or a word.
   *
   * @param text as it is read
   * @param plain as a spreadsheet reads it
   */
  public record Cell(String text, String plain) implements Serializable {

    static Cell of(String text) {
      return new Cell(text, text);
    }
  }

  /** A name and what it is. */
  public record Fact(String label, Cell value) implements Serializable {}

  /** Figures side by side; the first cell of each row names it. */
  public record Table(String title, List<String> heads, List<List<Cell>> rows)
      implements Serializable {

    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /** Writes it on paper. */
  void print(Html html, String proofTitle, String proofHelp) {
    html.element("h2", title);
    html.facts(facts.stream().map(fact -> List.of(fact.label(), fact.value().text())).toList());
    for (Table table : tables) {
      html.element("h3", table.title());
      html.table(
          table.heads(),
          table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList());
    }
    notes.forEach(note -> html.element("p", note));
    if (!proof.isEmpty()) {
      html.element("h3", proofTitle);
      html.element("p", proofHelp);
      html.element("p", proof);
      html.list("ul", leaves);
    }
  }

  /** Its rows in a file of comma-separated values. */
  void write(Csv csv) {
    facts.forEach(fact -> csv.row(List.of(title, fact.label(), fact.value().plain())));
    for (Table table : tables) {
      csv.row(prefixed(List.of(title, table.title()), table.heads()));
      for (List<Cell> row : table.rows()) {
        csv.row(prefixed(List.of(title, table.title()), row.stream().map(Cell::plain).toList()));
      }
    }
    notes.forEach(note -> csv.row(List.of(title, note)));
    if (!proof.isEmpty()) {
      csv.row(List.of(title, proof));
      leaves.forEach(leaf -> csv.row(List.of(title, leaf)));
    }
  }

  private static List<String> prefixed(List<String> before, List<String> cells) {
    return Stream.concat(before.stream(), cells.stream()).toList();
  }
}
