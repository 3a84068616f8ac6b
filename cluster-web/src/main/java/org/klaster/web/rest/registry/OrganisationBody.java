package org.klaster.web.rest.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ContactsView;
import org.klaster.api.registry.OrganisationInput;
import org.klaster.api.registry.OrganisationRow;
import org.klaster.api.registry.OrganisationView;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.Sphere;
import org.klaster.web.rest.shared.Words;

/** An organisation in JSON. */
@Schema(name = "Organisation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationBody(
    @Schema(
            description = "BIN, or IIN; an IIN is masked for those who may not see it",
            examples = "120340990017")
        @Nullable String id,
    @Nullable TextBody name,
    @Schema(description = "government, business or science") @Nullable String sphere,
    @Schema(
            description =
                "supplier, consumer, laboratory, association, consulting, research, education, authority, finance,"
                    + " producer, processor, seller, farm, infrastructure or investor")
        @Nullable String kind,
    @Schema(description = "KATO code of the region", examples = "610000000")
        @Nullable String region,
    @Schema(description = "OKED codes, at least one", examples = "[\"13.10\"]")
        @Nullable List<String> sectors,
    @Schema(description = "micro, small, medium or large; may be left out") @Nullable String size) {

  static OrganisationBody of(OrganisationRow row) {
    return new OrganisationBody(
        row.legalId(),
        TextBody.of(row.name()),
        Words.of(row.sphere()),
        Words.of(row.kind()),
        row.region().kato().code(),
        row.sectors().stream().map(Object::toString).toList(),
        Words.of(row.size()));
  }

  static OrganisationBody of(OrganisationView view) {
    return new OrganisationBody(
        view.legalId(),
        TextBody.of(view.name()),
        Words.of(view.sphere()),
        Words.of(view.kind()),
        view.region().kato().code(),
        view.sectors().stream().map(sector -> sector.oked().code()).toList(),
        Words.of(view.size()));
  }

  /**
   * What the body states.
   *
   * @param contacts contacts that are not part of the JSON
   * @param known size that stays where the body names none
   */
  OrganisationInput input(ContactsView contacts, @Nullable OrganisationSize known) {
    return new OrganisationInput(
        TextBody.input(name),
        Words.parse("sphere", Sphere.class, sphere),
        Words.parse("kind", OrganisationKind.class, kind),
        size == null ? known : Words.parse("size", OrganisationSize.class, size),
        region,
        sectors == null ? List.of() : sectors.stream().map(String::valueOf).toList(),
        contacts);
  }
}
