package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.OpenBallot;
import org.klaster.domain.programme.Programme;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;

/** Puts the question of the endorsement to the council. */
@ApplicationScoped
public class Endorsement {

  /** Leaves room for the label within the 500 characters of a question. */
  private static final int LONGEST_NAME = 400;

  @Inject private Ballots ballots;

  /**
   * Opens the ballot.
   *
   * @param repeatOf ballot that it repeats
   * @return id of the ballot
   */
  public long open(Programme programme, @Nullable Long repeatOf) {
    return ballots.open(
        new OpenBallot(
            programme.clusterId(),
            Programme.SUBJECT_TYPE,
            programme.id(),
            question(programme),
            null,
            null,
            repeatOf));
  }

  /** A label and a name: no suffix has to agree with the name in any of the languages. */
  public static LocalizedText question(Programme programme) {
    LocalizedText name = programme.content().name();
    if (name == null) {
      throw new IllegalStateException("Only a complete programme is put to the council");
    }
    return new LocalizedText(
        "Мақсатты бағдарламаны мақұлдау: " + cut(name.in(Language.KK)),
        "Одобрение целевой программы: " + cut(name.in(Language.RU)),
        "Endorsement of the target programme: " + cut(name.in(Language.EN)));
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
