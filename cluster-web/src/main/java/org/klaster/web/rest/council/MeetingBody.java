package org.klaster.web.rest.council;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.council.AttendanceRow;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.QuorumView;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/** A meeting in JSON. */
@Schema(name = "Meeting")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingBody(
    long id,
    long cluster,
    LocalizedText council,
    LocalizedText title,
    MeetingForm form,
    MeetingStatus status,
    @Nullable String place,
    @Nullable String link,
    Instant startsAt,
    Instant endsAt,
    @Nullable Instant convenedAt,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable String cancelReason,
    Quorum quorum,
    List<Item> agenda,
    List<Seat> attendance) {

  /** Seats present, seats held, seats that the rules ask for. */
  @Schema(name = "MeetingQuorum")
  public record Quorum(int present, int entitled, int needed, boolean reached) {

    static Quorum of(QuorumView view) {
      return new Quorum(view.present(), view.entitled(), view.needed(), view.reached());
    }
  }

  /** An item of the agenda; papers by their hashes. */
  @Schema(name = "AgendaItem")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      long id,
      LocalizedText title,
      @Nullable String explanation,
      boolean votable,
      AgendaItemStatus status,
      @Nullable Quorum quorum,
      @Nullable Long ballot,
      @Nullable BallotOutcome outcome,
      @Nullable String resolution,
      @Nullable String declineReason,
      @Schema(description = "SHA-256 of the papers that the caller may read") List<String> papers,
      List<DocumentView> documents,
      @Schema(description = "What If-Match has to name for a step of this item") int version) {

    static Item of(AgendaItemView view) {
      QuorumView quorum = view.quorum();
      return new Item(
          view.id(),
          view.title(),
          view.explanation(),
          view.votable(),
          view.status(),
          quorum == null ? null : Quorum.of(quorum),
          view.ballotId(),
          view.ballotOutcome(),
          view.resolution(),
          view.declineReason(),
          view.papers().stream().map(DocumentView::sha256).toList(),
          view.papers(),
          view.version());
    }
  }

  /** A seat and how it takes part; without a mode where nothing was recorded. */
  @Schema(name = "MeetingSeat")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Seat(
      long seat,
      Sphere sphere,
      LocalizedText organisation,
      String person,
      @Nullable AttendanceMode mode,
      @Nullable Instant recordedAt) {

    static Seat of(AttendanceRow row) {
      return new Seat(
          row.seatId(),
          row.sphere(),
          row.organisation(),
          row.person(),
          row.mode(),
          row.recordedAt());
    }
  }

  static MeetingBody of(MeetingView view) {
    return new MeetingBody(
        view.head().id(),
        view.head().clusterId(),
        view.head().councilName(),
        view.head().title(),
        view.head().form(),
        view.head().status(),
        view.place(),
        view.link(),
        view.head().startsAt(),
        view.endsAt(),
        view.convenedAt(),
        view.openedAt(),
        view.closedAt(),
        view.cancelReason(),
        Quorum.of(view.quorum()),
        view.agenda().stream().map(Item::of).toList(),
        view.seats().stream().map(Seat::of).toList());
  }
}
