package org.klaster.web.rest.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ClusterRow;
import org.klaster.api.registry.ClusterView;
import org.klaster.api.registry.PublicMember;
import org.klaster.web.rest.shared.Words;

/**
 * A cluster in JSON: in lists with the number of its members, alone with all that the public
 * register tells.
 */
@Schema(name = "Cluster")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClusterBody(
    long id,
    TextBody name,
    @Nullable String form,
    @Nullable String kind,
    @Nullable String status,
    TextBody finalProduct,
    @Nullable TextBody summary,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate reviewOn,
    @Schema(description = "KATO codes") @Nullable List<String> regions,
    @Schema(description = "OKED codes") @Nullable List<String> sectors,
    @Schema(description = "Active members") long memberCount,
    @Nullable List<Member> members) {

  /** A member as the public register shows it. */
  @Schema(name = "ClusterMember")
  public record Member(
      TextBody name,
      @Nullable String sphere,
      @Nullable String kind,
      @Nullable String role,
      @Nullable String place,
      LocalDate since) {

    static Member of(PublicMember member) {
      return new Member(
          TextBody.of(member.name()),
          Words.of(member.sphere()),
          Words.of(member.kind()),
          Words.of(member.role()),
          Words.of(member.place()),
          member.since());
    }
  }

  static ClusterBody of(ClusterRow row) {
    return new ClusterBody(
        row.id(),
        TextBody.of(row.name()),
        Words.of(row.form()),
        Words.of(row.kind()),
        Words.of(row.status()),
        TextBody.of(row.finalProduct()),
        null,
        null,
        null,
        null,
        null,
        row.members(),
        null);
  }

  static ClusterBody of(ClusterView view, List<PublicMember> members) {
    return new ClusterBody(
        view.id(),
        TextBody.of(view.name()),
        Words.of(view.form()),
        Words.of(view.kind()),
        Words.of(view.status()),
        TextBody.of(view.finalProduct()),
        TextBody.ofNullable(view.summary()),
        view.registeredOn(),
        view.reviewOn(),
        view.regions().stream().map(region -> region.kato().code()).toList(),
        view.sectors().stream().map(sector -> sector.oked().code()).toList(),
        members.size(),
        members.stream().map(Member::of).toList());
  }
}
