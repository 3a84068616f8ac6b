package org.klaster.registry.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.klaster.domain.registry.Contacts;
import org.klaster.domain.registry.Membership;
import org.klaster.domain.registry.Organisation;
import org.klaster.domain.registry.OrganisationProfile;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A line of {@code organisations.csv}: an invented organisation and the membership it has, if any.
 */
record InventedOrganisation(CSVRecord line) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  static List<InventedOrganisation> all() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                InventedOrganisation.class.getResourceAsStream("organisations.csv")),
            StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords().stream().map(InventedOrganisation::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String number() {
    return line.get("id");
  }

  /** Short name of the cluster it belongs to, empty where it is no member. */
  String cluster() {
    return line.get("cluster");
  }

  Organisation organisation() {
    String size = line.get("size");
    OrganisationProfile profile =
        new OrganisationProfile(
            new LocalizedText(line.get("kk"), line.get("ru"), line.get("en")),
            Sphere.valueOf(line.get("sphere")),
            OrganisationKind.valueOf(line.get("kind")),
            size.isEmpty() ? null : OrganisationSize.valueOf(size),
            new Kato(line.get("region")),
            Arrays.stream(line.get("sectors").split(" "))
                .map(Oked::new)
                .collect(Collectors.toSet()));
    return new Organisation(
        LegalId.parse(number()),
        profile,
        new Contacts(
            line.get("address"), line.get("phone"), line.get("email"), line.get("website")));
  }

  Membership membership(Long clusterId, Long organisationId) {
    return new Membership(
        clusterId,
        organisationId,
        MembershipRole.valueOf(line.get("role")),
        MembershipPlace.valueOf(line.get("place")),
        LocalDate.parse(line.get("since")));
  }
}
