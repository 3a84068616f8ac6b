package org.klaster.domain.procurement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** A question about a tender and its answer, which all read; who asked is shown to nobody. */
@Entity
public class TenderEnquiry extends VersionedEntity {

  private static final int LONGEST = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_enquiry_seq")
  @SequenceGenerator(
      name = "tender_enquiry_seq",
      sequenceName = "tender_enquiry_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;
  private String question;
  private Long askedBy;
  private Instant askedAt;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "answer_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "answer_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "answer_en"))
  private @Nullable LocalizedColumns answer;

  private @Nullable Long answeredBy;
  private @Nullable Instant answeredAt;

  protected TenderEnquiry() {}

  public TenderEnquiry(Tender tender, String question, Long personId, Instant at) {
    this.tenderId = tender.id();
    this.question = question.strip();
    this.askedBy = personId;
    this.askedAt = at;
  }

  /** Answers it, once, to all. */
  public void answer(LocalizedText text, Long personId, Instant at) {
    if (answer != null) {
      throw new DomainRuleViolation("tender.answered");
    }
    if (Math.max(text.kk().length(), Math.max(text.ru().length(), text.en().length())) > LONGEST) {
      throw new DomainRuleViolation("tender.text-length", LONGEST);
    }
    answer = LocalizedColumns.of(text);
    answeredBy = personId;
    answeredAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public String question() {
    return question;
  }

  public Long askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Null while it waits for one. */
  public @Nullable LocalizedText answer() {
    return answer == null ? null : answer.toText();
  }

  public @Nullable Long answeredBy() {
    return answeredBy;
  }

  public @Nullable Instant answeredAt() {
    return answeredAt;
  }
}
