package org.klaster.domain.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.programme.FundingLine;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.programme.ProgrammeGap;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** A measure of a programme with its money by source and year. Changed through its programme. */
@Entity
@Table(name = "programme_measure")
public class Measure extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_measure_seq")
  @SequenceGenerator(
      name = "programme_measure_seq",
      sequenceName = "programme_measure_seq",
      allocationSize = 50)
  private Long id;

  private int position;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private @Nullable LocalizedColumns name;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "completion_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "completion_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "completion_en"))
  private @Nullable LocalizedColumns completion;

  private @Nullable Long responsibleId;
  private @Nullable LocalDate dueOn;

  @ElementCollection
  @CollectionTable(name = "measure_funding", joinColumns = @JoinColumn(name = "measure_id"))
  private Set<FundingRow> funding = new HashSet<>();

  protected Measure() {}

  Measure(int position, MeasureContent content) {
    this.position = position;
    state(content);
  }

  /** Takes over what was entered; one line a source and year. */
  final void state(MeasureContent content) {
    Set<FundingRow> rows = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (FundingLine line : content.funding()) {
      if (!places.add(line.source() + " " + line.year())) {
        throw new DomainRuleViolation("programme.funding-twice", Integer.toString(line.year()));
      }
      rows.add(new FundingRow(line));
    }
    name = ProgrammeText.columns(content.name(), ProgrammeText.SHORT);
    completion = ProgrammeText.columns(content.completion(), ProgrammeText.SHORT);
    responsibleId = content.responsibleId();
    dueOn = content.dueOn();
    funding.retainAll(rows);
    funding.addAll(rows);
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  /** Reports each gap of this measure to {@code gaps}. */
  void findGaps(Programme programme, Set<Long> members, BiConsumer<ProgrammeGap, Integer> gaps) {
    report(gaps, ProgrammeGap.MEASURE_NAME, name == null);
    report(gaps, ProgrammeGap.MEASURE_COMPLETION, completion == null);
    report(gaps, ProgrammeGap.MEASURE_RESPONSIBLE, responsibleId == null);
    report(
        gaps,
        ProgrammeGap.MEASURE_RESPONSIBLE_NOT_MEMBER,
        responsibleId != null && !members.contains(responsibleId));
    report(gaps, ProgrammeGap.MEASURE_DEADLINE, dueOn == null);
    report(
        gaps,
        ProgrammeGap.MEASURE_DEADLINE_OUTSIDE,
        dueOn != null && !programme.covers(dueOn.getYear()));
    report(gaps, ProgrammeGap.MEASURE_FUNDING, funding.isEmpty());
    report(
        gaps,
        ProgrammeGap.MEASURE_FUNDING_OUTSIDE,
        funding.stream().anyMatch(row -> !programme.covers(row.line().year())));
  }

  private void report(BiConsumer<ProgrammeGap, Integer> gaps, ProgrammeGap gap, boolean missing) {
    if (missing) {
      gaps.accept(gap, position);
    }
  }

  @Override
  public Long id() {
    return id;
  }

  /** Number in the programme, from 1. */
  public int position() {
    return position;
  }

  /** What it says, the money by year and source. */
  public MeasureContent content() {
    List<FundingLine> lines =
        funding.stream()
            .map(FundingRow::line)
            .sorted(Comparator.comparing(FundingLine::year).thenComparing(FundingLine::source))
            .toList();
    return new MeasureContent(
        ProgrammeText.text(name), ProgrammeText.text(completion), responsibleId, dueOn, lines);
  }
}
