package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.shared.LocalizedColumns;

/**
 * Assignments that the decisions of a meeting have given until its minutes are made, as the record
 * holds them: what was asked for, and how far it had come on that day.
 */
@ApplicationScoped
public class AssignmentRecords {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /**
   * The assignments in the order in which they were given.
   *
   * @param until when the minutes are made: what was given later is not of them
   * @param numbers of the agenda's items by their ids; what other items gave is left out
   */
  List<JsonObject> of(Meeting meeting, Instant until, Map<Long, Integer> numbers) {
    return entities
        .createQuery(
            "select a, d.ballotId, i.id, o.name from Assignment a, Decision d, AgendaItem i,"
                + " Organisation o where d.id = a.decisionId and i.meetingId = :meeting"
                + " and o.id = a.responsibleOrganisationId and (d.itemId = i.id or d.ballotId in"
                + " (select b.id from Ballot b where b.subjectType = 'agenda-item'"
                + " and b.subjectId = i.id)) and a.givenAt <= :until order by a.id",
            Object[].class)
        .setParameter("meeting", meeting.id())
        .setParameter("until", until)
        .getResultStream()
        .flatMap(
            columns ->
                Stream.ofNullable(numbers.get((Long) columns[2]))
                    .map(number -> record(columns, number)))
        .toList();
  }

  private static JsonObject record(Object[] columns, Integer item) {
    Assignment assignment = (Assignment) columns[0];
    return new Entry()
        .with("id", assignment.id())
        .with("item", item)
        .with("ballot", columns[1])
        .with("text", assignment.text())
        .with("responsible", assignment.responsibleOrganisationId())
        .with("organisation", ((LocalizedColumns) columns[3]).toText())
        .with("deadline", assignment.deadline())
        .with("evidence", assignment.evidenceWanted())
        .with("givenAt", assignment.givenAt())
        .with("state", assignment.status())
        .with("reportedOn", assignment.reportedOn())
        .done();
  }
}
