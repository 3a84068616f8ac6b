package org.klaster.domain.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.LocalizedText;

/** An option of a question, in its place; in an election a candidate. Written once. */
@Entity
public class QuestionOption extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_option_seq")
  @SequenceGenerator(
      name = "question_option_seq",
      sequenceName = "question_option_seq",
      allocationSize = 50)
  private Long id;

  private Long questionId;
  private int place;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private LocalizedColumns text;

  private @Nullable Long seatId;

  protected QuestionOption() {}

  /**
   * @param place from 1
   * @param seat the candidate's, null where it is no election
   */
  public QuestionOption(
      CouncilQuestion question, int place, LocalizedText text, @Nullable Long seat) {
    this.questionId = question.id();
    this.place = place;
    this.text = LocalizedColumns.of(text);
    this.seatId = seat;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long questionId() {
    return questionId;
  }

  public int place() {
    return place;
  }

  public LocalizedText text() {
    return text.toText();
  }

  public @Nullable Long seatId() {
    return seatId;
  }
}
