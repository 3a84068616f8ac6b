package org.klaster.domain.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.SearchWords;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.DecisionKind;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * An entry of the register of decisions: a certified ballot, or an item that a meeting concluded
 * without one. Written once, with the words by which it is found.
 */
@Entity
public class Decision extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
  @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq", allocationSize = 50)
  private Long id;

  private Long councilId;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  private @Nullable Long ballotId;
  private @Nullable Long itemId;
  private Instant decidedAt;

  @ElementCollection
  @CollectionTable(name = "decision_word", joinColumns = @JoinColumn(name = "decision_id"))
  @Column(name = "word")
  private Set<String> words = new HashSet<>();

  protected Decision() {}

  /** The entry of a ballot that was certified. */
  public Decision(Ballot ballot) {
    Instant certified = ballot.certifiedAt();
    if (ballot.status() != BallotStatus.CERTIFIED || certified == null) {
      throw new DomainRuleViolation("decision.not-certified");
    }
    this.councilId = ballot.councilId();
    this.kind =
        ballot.terms().kind() == SubjectKind.ELECTION
            ? DecisionKind.ELECTION
            : DecisionKind.ofBallot(ballot.subjectType());
    this.ballotId = ballot.id();
    this.decidedAt = certified;
    words.addAll(SearchWords.of(ballot.question()));
    LocalizedText conditions = ballot.conditions();
    if (conditions != null) {
      words.addAll(SearchWords.of(conditions));
    }
  }

  /** The entry of an item that was concluded without a ballot. */
  public Decision(AgendaItem item, Long council) {
    Instant concluded = item.concludedAt();
    if (item.status() != AgendaItemStatus.CONCLUDED
        || concluded == null
        || item.ballotId() != null) {
      throw new DomainRuleViolation("decision.not-concluded");
    }
    this.councilId = council;
    this.kind = DecisionKind.CONCLUDED_ITEM;
    this.itemId = item.id();
    this.decidedAt = concluded;
    String resolution = item.resolution();
    words.addAll(
        resolution == null
            ? SearchWords.of(item.title())
            : SearchWords.of(item.title(), resolution));
  }

  @Override
  public Long id() {
    return id;
  }

  public Long councilId() {
    return councilId;
  }

  public DecisionKind kind() {
    return kind;
  }

  /** The ballot that decided; null where the meeting concluded without one. */
  public @Nullable Long ballotId() {
    return ballotId;
  }

  /** The item that was concluded without a ballot. */
  public @Nullable Long itemId() {
    return itemId;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** The folded words by which it is found. */
  public Set<String> words() {
    return Set.copyOf(words);
  }
}
