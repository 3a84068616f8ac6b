package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.time.LocalDate;
import java.util.List;
import org.klaster.api.registry.ChangeClusterStatus;
import org.klaster.api.registry.ChangeMembershipStatus;
import org.klaster.api.registry.ClusterCriteria;
import org.klaster.api.registry.ClusterInput;
import org.klaster.api.registry.ContactsView;
import org.klaster.api.registry.EndRepresentation;
import org.klaster.api.registry.ImportIndicators;
import org.klaster.api.registry.NameRepresentative;
import org.klaster.api.registry.OrganisationCriteria;
import org.klaster.api.registry.OrganisationInput;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.AuditCriteria;
import org.klaster.api.shared.PageRequest;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Sphere;

/** Arguments of the registry's operations, and of what all contexts share. */
final class RegistryArguments {

  private static final TextInput TEXT = new TextInput("Сынақ", "Проба", "Probe");

  private RegistryArguments() {}

  static void addTo(Arguments arguments) {
    shared(arguments);
    clusters(arguments);
    organisations(arguments);
  }

  private static void shared(Arguments arguments) {
    arguments
        .any("AuditLog.search", criteria(), PageRequest.first())
        .any("SystemStatus.now")
        .any("Refusals.accessRefused", "Probe.probe")
        .any("SignIn.signedIn")
        .any("MyWork.waiting")
        .any("ReferenceData.regions")
        .any("ReferenceData.sectors");
  }

  private static AuditCriteria criteria() {
    return new AuditCriteria(null, null, null, null, null, null, null);
  }

  private static void clusters(Arguments arguments) {
    arguments
        .any(
            "Clusters.search",
            new ClusterCriteria(null, null, null, null, Language.KK),
            PageRequest.first())
        .on("Clusters.view", (rows, mother) -> new Object[] {rows.cluster()})
        .on("Clusters.publicMembers", (rows, mother) -> new Object[] {rows.cluster()})
        .on("Clusters.history", (rows, mother) -> new Object[] {rows.cluster()})
        .any("Clusters.coordinatedByMe")
        .on("Clusters.nextForMe", (rows, mother) -> new Object[] {rows.cluster()})
        // Without a region and a sector: refused by a rule.
        .any("Clusters.create", cluster())
        .on("Clusters.change", (rows, mother) -> new Object[] {rows.cluster(), STALE, cluster()})
        // The coordinator asks for registration, the ministry does all else.
        .on(
            "Clusters.changeStatus/CANDIDATE",
            (rows, mother) ->
                new Object[] {
                  new ChangeClusterStatus(
                      rows.cluster(), STALE, ClusterStatus.CANDIDATE, "probe", null)
                })
        .on(
            "Clusters.changeStatus",
            (rows, mother) ->
                new Object[] {
                  new ChangeClusterStatus(
                      rows.cluster(), STALE, ClusterStatus.REVIEW, "probe", null)
                });
  }

  private static ClusterInput cluster() {
    return new ClusterInput(
        TEXT, ClusterForm.VERTICAL_CHAIN, ClusterKind.CLUSTER, TEXT, TEXT, List.of(), List.of());
  }

  private static void organisations(Arguments arguments) {
    arguments
        .any(
            "Organisations.search",
            new OrganisationCriteria(null, null, null, null, null, Language.KK),
            PageRequest.first())
        .on("Organisations.view", (rows, mother) -> new Object[] {rows.organisation()})
        .on("Organisations.find", (rows, mother) -> new Object[] {rows.legalId()})
        .any("Organisations.mine")
        // A number that the firm has already.
        .any("Organisations.create", "120340990017", organisation())
        .on(
            "Organisations.change",
            (rows, mother) -> new Object[] {rows.organisation(), STALE, organisation()})
        .on("Memberships.members", (rows, mother) -> new Object[] {rows.cluster()})
        .on("Memberships.ofOrganisation", (rows, mother) -> new Object[] {rows.organisation()})
        .on("Memberships.view", (rows, mother) -> new Object[] {rows.membership()})
        .on(
            "Memberships.changeStatus",
            (rows, mother) ->
                new Object[] {
                  new ChangeMembershipStatus(
                      rows.membership(), STALE, MembershipStatus.SUSPENDED, "probe", null)
                })
        // Leaving is the member's own decision.
        .on(
            "Memberships.changeStatus/LEFT",
            (rows, mother) ->
                new Object[] {
                  new ChangeMembershipStatus(
                      rows.membership(), STALE, MembershipStatus.LEFT, "probe", null)
                })
        .on(
            "Memberships.place",
            (rows, mother) ->
                new Object[] {
                  rows.membership(), STALE, MembershipRole.SUPPLIER, MembershipPlace.SUPPLIER
                })
        .on("Representatives.ofOrganisation", (rows, mother) -> new Object[] {rows.organisation()})
        // Without a name: refused by a rule.
        .on(
            "Representatives.name",
            (rows, mother) ->
                new Object[] {new NameRepresentative(rows.organisation(), null, "a@probe.example")})
        .on(
            "Representatives.end",
            (rows, mother) ->
                new Object[] {
                  new EndRepresentation(
                      mother.representationOf(rows.organisation()), LocalDate.EPOCH, STALE)
                })
        .any("RegionalIndicators.ofRegion", "51")
        .any("RegionalIndicators.preview", new ImportIndicators("51", "probe", "no table"))
        .any("RegionalIndicators.confirm", new ImportIndicators("51", "probe", "no table"));
  }

  private static OrganisationInput organisation() {
    return new OrganisationInput(
        TEXT,
        Sphere.BUSINESS,
        OrganisationKind.PRODUCER,
        null,
        "61",
        List.of("13.10"),
        ContactsView.none());
  }
}
