package org.klaster.domain.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A question put to a council with its way of voting; its options are rows of their own. With an
 * elected function it is an election. Written once.
 */
@Entity
public class CouncilQuestion extends VersionedEntity {

  /** Subject type of the ballots on questions that stand on no agenda. */
  public static final String SUBJECT_TYPE = "question";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_question_seq")
  @SequenceGenerator(
      name = "council_question_seq",
      sequenceName = "council_question_seq",
      allocationSize = 50)
  private Long id;

  private Long councilId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalizedColumns title;

  private @Nullable String explanation;

  @Enumerated(EnumType.STRING)
  private VotingMethod method;

  private int maxChoices;
  private int places;

  @Enumerated(EnumType.STRING)
  private @Nullable SeatFunction electedFunction;

  private @Nullable LocalDate termUntil;
  private Long askedBy;
  private Instant askedAt;

  protected CouncilQuestion() {}

  /** What is asked. */
  public record Wording(LocalizedText title, @Nullable String explanation) {}

  /**
   * How it is answered.
   *
   * @param maxChoices options that may be marked on one paper
   * @param places options that may carry
   * @param electedFunction function that the elected seat gets, null for no election
   * @param termUntil first day on which it has it no more, null for as long as its seat
   */
  public record Answering(
      VotingMethod method,
      int maxChoices,
      int places,
      @Nullable SeatFunction electedFunction,
      @Nullable LocalDate termUntil) {

    public Answering {
      if (electedFunction != null && (method != VotingMethod.CHOICE || places != 1)) {
        throw new DomainRuleViolation("election.method");
      }
    }
  }

  public CouncilQuestion(
      Council council, Wording wording, Answering answering, Long askedBy, Instant now) {
    this.councilId = council.id();
    this.title = LocalizedColumns.of(wording.title());
    this.explanation = wording.explanation();
    this.method = answering.method();
    this.maxChoices = answering.maxChoices();
    this.places = answering.places();
    this.electedFunction = answering.electedFunction();
    this.termUntil = answering.termUntil();
    this.askedBy = askedBy;
    this.askedAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long councilId() {
    return councilId;
  }

  public LocalizedText title() {
    return title.toText();
  }

  public @Nullable String explanation() {
    return explanation;
  }

  public VotingMethod method() {
    return method;
  }

  public int maxChoices() {
    return maxChoices;
  }

  public int places() {
    return places;
  }

  public @Nullable SeatFunction electedFunction() {
    return electedFunction;
  }

  public @Nullable LocalDate termUntil() {
    return termUntil;
  }

  public Long askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public SubjectKind kind() {
    return electedFunction == null ? SubjectKind.QUESTION : SubjectKind.ELECTION;
  }
}
