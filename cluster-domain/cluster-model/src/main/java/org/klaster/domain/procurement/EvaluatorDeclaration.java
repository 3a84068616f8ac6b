package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/** That a person who judges the quality of bids has declared no interest in any bidder. */
@Entity
public class EvaluatorDeclaration extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evaluator_declaration_seq")
  @SequenceGenerator(
      name = "evaluator_declaration_seq",
      sequenceName = "evaluator_declaration_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;
  private Long personId;
  private Instant declaredAt;

  protected EvaluatorDeclaration() {}

  public EvaluatorDeclaration(Tender tender, Bid.Author author) {
    tenderId = tender.id();
    personId = author.personId();
    declaredAt = author.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public Long personId() {
    return personId;
  }

  public Instant declaredAt() {
    return declaredAt;
  }
}
